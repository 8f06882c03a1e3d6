/**
 * `activities.yaml` with one more entry behind the others.
 * @param starter what stands under its id, not yet indented
 */
export function withActivity(yaml: string, id: string, starter: string): string {
  const before = yaml.trimEnd();
  const lead = before === '' ? '' : `${before}\n\n`;
  const body = starter.trimEnd().replace(/^(?=.)/gm, '  ');
  return `${lead}${id}:\n${body === '' ? '  {}' : body}\n`;
}
