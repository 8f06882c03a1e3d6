/** One hostile lesson text and what must become of it. */
export interface Attack {
  name: string;
  source: string;
  /** `refused`: told with line and column. `inert`: compiled, with nothing in it that can act. */
  outcome: 'refused' | 'inert';
  /** Several languages at once: means one thing to one parser and another to the next. */
  polyglot?: true;
}

const refused = (name: string, source: string): Attack => ({ name, source, outcome: 'refused' });
const inert = (name: string, source: string): Attack => ({ name, source, outcome: 'inert' });
const polyglot = (attack: Attack): Attack => ({ ...attack, polyglot: true });

const code: Attack[] = [
  refused('import', 'import fs from "node:fs"\n\ntext'),
  refused('dynamic import in an expression', '{import("node:fs")}'),
  refused('export', 'export const x = fetch("/api/me")'),
  refused('export default layout', 'export default ({ children }) => children'),
  refused('expression in text', 'a {process.env.SECRET} b'),
  refused('flow expression', '{globalThis.alert(1)}'),
  refused('literal expression', '{"text"}'),
  refused('empty expression', 'a {} b'),
  refused('expression behind a comment', '{/* harmless */ alert(1)}'),
  refused('spread', '<Callout {...globalThis} kind="tip" title="x">x</Callout>'),
  refused('call in a prop', '<Callout kind="tip" title={alert(1)}>x</Callout>'),
  refused('function in a prop', '<Callout kind="tip" title={() => alert(1)}>x</Callout>'),
  refused('template with code in a prop', '<Callout kind="tip" title={`${alert(1)}`}>x</Callout>'),
  refused('tagged template in a prop', '<Callout kind="tip" title={alert`1`}>x</Callout>'),
  refused('regular expression in a prop', '<Callout kind="tip" title={/(a+)+$/}>x</Callout>'),
  refused('big integer in a prop', '<Part kind="prework" minutes={20n} />'),
  refused('sequence in a prop', '<Part kind="prework" minutes={(alert(1), 20)} />'),
  refused('element in a prop', '<Callout kind="tip" title={<script>1</script>}>x</Callout>'),
  refused('getter in a prop', '<Poll id="p" options={[{ get text() { return 1 } }]} />'),
  refused('computed key in a prop', '<Poll id="p" options={[{ ["__proto__"]: 1 }]} />'),
  refused('prototype key in a prop', '<Poll id="p" options={[{ __proto__: { admin: true } }]} />'),
  refused('quoted prototype key', '<Poll id="p" options={[{ "__proto__": { admin: true } }]} />'),
  refused('constructor key in a prop', '<Poll id="p" options={[{ constructor: 1 }]} />'),
  inert('code that is only shown', '```js\nalert(document.cookie)\n```'),
  inert('inline code', 'Write `<script>alert(1)</script>` nowhere.'),
  inert('fence with a hostile language', '```js"onload="alert(1)\n1\n```'),
];

const tags: Attack[] = [
  refused('script', '<script>alert(1)</script>'),
  refused('script in capitals', '<SCRIPT>alert(1)</SCRIPT>'),
  refused('style', '<style>* { display: none }</style>'),
  refused('iframe', '<iframe src="https://example.org"></iframe>'),
  refused('object', '<object data="x.swf"></object>'),
  refused('image with a handler', '<img src="x" onerror="alert(1)" />'),
  refused('svg with a handler', '<svg onload="alert(1)" />'),
  refused('svg with a script', '<svg><script>alert(1)</script></svg>'),
  refused('math with a link', '<math href="javascript:alert(1)">x</math>'),
  refused(
    'form that posts elsewhere',
    '<form action="https://example.org"><input name="q" /></form>',
  ),
  refused('base address', '<base href="https://example.org/" />'),
  refused('meta refresh', '<meta http-equiv="refresh" content="0;url=https://example.org" />'),
  refused('link to a style sheet', '<link rel="stylesheet" href="https://example.org/x.css" />'),
  refused('template', '<template><u>x</u></template>'),
  refused('noscript', '<noscript><u title="</noscript>">x</u></noscript>'),
  refused('own element', '<weft-component dataIndex="0">x</weft-component>'),
  refused('own element, as it is written in HTML', '<weft-component data-index="0" />'),
  refused('member tag', '<Callout.constructor>x</Callout.constructor>'),
  refused('namespace tag', '<svg:script>alert(1)</svg:script>'),
  refused('fragment', '<>x</>'),
  refused('inherited name as a tag', '<constructor />'),
  refused('prototype as a tag', '<__proto__ />'),
  refused('inherited method as a tag', '<toString />'),
  refused('declaration', '<!DOCTYPE html>\n\ntext'),
  refused('HTML comment', '<!-- <script>alert(1)</script> -->'),
  refused('processing instruction', '<?php echo 1; ?>'),
  refused('CDATA', '<![CDATA[ <script>alert(1)</script> ]]>'),
  refused('handler on an allowed tag', '<u onclick="alert(1)">x</u>'),
  refused('style on an allowed tag', '<kbd style="position:fixed;inset:0">x</kbd>'),
  refused('open with a handler', '<details open ontoggle="alert(1)">x</details>'),
  refused('handler on a component', '<Callout kind="tip" title="x" onClick="alert(1)">x</Callout>'),
  refused('raw HTML prop', '<Callout kind="tip" title="x" dangerouslySetInnerHTML="x">x</Callout>'),
  refused('reference prop', '<Callout kind="tip" title="x" ref="x">x</Callout>'),
  refused('prototype prop', '<Callout kind="tip" title="x" __proto__="x">x</Callout>'),
  refused('tag that never ends', '<Callout kind="tip" title="x">\n\ntext'),
];

const addresses: Attack[] = [
  refused('javascript link', '[x](javascript:alert(1))'),
  refused('javascript link in mixed case', '[x](JaVaScRiPt:alert(1))'),
  refused('javascript link by entities', '[x](&#106;avascript&colon;alert(1))'),
  refused('javascript link with a tab', '[x](<java\tscript:alert(1)>)'),
  refused('javascript link behind a control character', '[x](<&#1;javascript:alert(1)>)'),
  refused('javascript link by reference', '[x]\n\n[x]: javascript:alert(1)'),
  refused('data link', '[x](data:text/html;base64,PHNjcmlwdD4=)'),
  refused('vbscript link', '[x](vbscript:msgbox(1))'),
  refused('blob link', '[x](blob:https://example.org/1)'),
  refused('file link', '[x](file:///etc/passwd)'),
  refused('link without a scheme', '[x](//example.org)'),
  refused('link with backslashes', '[x](<\\\\example.org>)'),
  refused('percent-encoded scheme', '[x](javascript%3Aalert(1))'),
  refused('image from elsewhere', '![x](https://example.org/track.gif)'),
  refused('image as data', '![x](data:image/svg+xml;base64,PHN2Zz4=)'),
  refused('image out of its folder', '![x](media/../../../etc/passwd)'),
  refused('image by reference', '![x][y]\n\n[y]: media/x.png'),
  inert('autolink by GFM', 'See www.example.org/?q="x and a@example.org.'),
  inert('link title with quotes', '[x](https://example.org "\\" onmouseover=alert(1) x=\\"")'),
  inert('alternative with quotes', '![" onerror=alert(1) "](media/x.png)'),
];

const texts: Attack[] = [
  refused('right-to-left override', 'grade \u202egnp.exe'),
  refused('right-to-left override by entity', 'grade &#x202E;gnp.exe'),
  refused('isolate', 'a \u2066b\u2069 c'),
  refused('zero-width space', 'pass\u200bword'),
  refused('tag characters', 'text \u{e0041}\u{e0042}'),
  refused('null byte', 'a\u0000b'),
  refused('escape character', 'a\u001b[2Jb'),
  refused('hidden character in a prop', '<Callout kind="tip" title="a&#x202E;b">x</Callout>'),
  inert('escaped tag', '\\<script>alert(1)\\</script>'),
  inert('tag by entities', '&lt;img src=x onerror=alert(1)&gt;'),
  inert('numeric entities', '&#60;script&#62;alert(1)&#60;/script&#62;'),
  refused('id of a browser name', '<Poll id="location" />'),
  refused('id of a prototype name', '<Poll id="constructor" />'),
  refused('id with markup', '<Poll id="x><script>" />'),
  refused('reference of a prototype name', '[x][__proto__]\n\n[__proto__]: https://example.org'),
  refused('macro in a formula', '$\\def\\a{\\a\\a}\\a$'),
  refused('link in a formula', '$\\href{javascript:alert(1)}{x}$'),
  refused('HTML in a formula', '$\\htmlStyle{position:fixed}{x}$'),
  refused('image in a formula', '$\\includegraphics{https://example.org/x.png}$'),
  inert('markup in a formula', '$\\text{<script>alert(1)</script>}$'),
  inert('huge rule in a formula', '$\\rule{99999em}{99999em}$'),
];

const floods: Attack[] = [
  refused('too long', 'word '.repeat(25_000)),
  refused('quotes in quotes', `${'> '.repeat(2000)}x`),
  refused('brackets', '['.repeat(20_000)),
  refused('images in images', '!['.repeat(5000)),
  refused('emphasis in emphasis', '*a _b '.repeat(3000)),
  refused('tags in tags', `${'<u>'.repeat(3000)}x${'</u>'.repeat(3000)}`),
  refused(
    'lists in lists',
    Array.from({ length: 60 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
  ),
  refused('wide table', `${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n${'|b|\n'.repeat(2000)}`),
  refused('long formula', `$$\n${'{'.repeat(3000)}x${'}'.repeat(3000)}\n$$`),
  refused('long props', `<Callout kind="tip" title="${'x'.repeat(30_000)}">x</Callout>`),
  refused('deep props', `<Poll id="p" options={${'['.repeat(70)}1${']'.repeat(70)}} />`),
];

const polyglots: Attack[] = [
  refused(
    'every context at once',
    'jaVasCript:/*-/*`/*\\`/*\'/*"/**/(/* */oNcliCk=alert() )//%0D%0A//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=alert()//>\\x3e',
  ),
  refused('attribute, tag and script', '"><script>alert(1)</script>'),
  refused('quote, tag and handler', '\'"--><svg/onload=alert(1)>'),
  refused('title and script', '</title><script>alert(1)</script>'),
  refused('text area and image', '</textarea><img src=x onerror=alert(1)>'),
  refused('style end in a comment', '/*</style><script>alert(1)</script>*/'),
  refused('template language and expression', '{{constructor.constructor("alert(1)")()}}'),
  refused('template literal and expression', '${alert(1)}'),
  refused('server template', '<%= alert(1) %>'),
  refused('comment in MDX, script in HTML', '{/* --><script>alert(1)</script><!-- */ 1}'),
  inert('comment in MDX and in HTML', '{/* --><script>alert(1)</script><!-- */}'),
  inert('code in Markdown, script in HTML', '`"><script>alert(1)</script>`'),
  inert(
    'fence in Markdown, end of script in HTML',
    '```html\n</script><script>alert(1)</script>\n```',
  ),
  inert('JSON that ends a script', 'text \\</script>\\<script>alert(1)\\</script>'),
  inert('line separators in JSON', 'a &amp;lt;script&amp;gt; b'),
  refused(
    'link in Markdown, handler in HTML',
    '[x](https://example.org"onmouseover="alert(1)) <a onmouseover="alert(1)">y</a>',
  ),
  refused('image in Markdown, handler in HTML', '![x](x"onerror="alert(1))'),
  refused('link title ends a tag', '[x](javascript:alert(1) "><script>alert(1)</script>")'),
  refused('reference in Markdown, script in HTML', '[x]: <javascript:alert(1)//"><script>'),
  refused('table in Markdown, tag across cells', '| <u | x> |\n|---|---|\n| a | b |'),
  refused('list in Markdown, import in MDX', '- a\n\nimport "node:child_process"\n\n- b'),
  refused('heading in Markdown, expression in MDX', '## {7*7}'),
  refused('emphasis in Markdown, tag in MDX', '*<script>*alert(1)</script>'),
  refused(
    'formula in Markdown, tag in HTML',
    '$</math><img src=x onerror=alert(1)>$ <img src=x onerror=alert(1)>',
  ),
  inert(
    'formula ends its own annotation',
    '$\\text{</annotation></semantics></math><img src=x onerror=alert(1)>}$',
  ),
  refused(
    'MathML to HTML and back',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  ),
  refused(
    'foreign content',
    '<svg><foreignObject><iframe src="javascript:alert(1)" /></foreignObject></svg>',
  ),
  refused(
    'noscript in a title',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</p></noscript>',
  ),
  refused('smart quotes out of a tag', '<u title=“"><img src=x onerror=alert(1)>”>x</u>'),
  refused('YAML front matter with a tag', '---\nx: !!js/function "alert(1)"\n---\n\n# {x}'),
  refused(
    'prop in JSX, markup in HTML',
    '<Callout kind="tip" title="&quot;><script>alert(1)</script>" onload=x>x</Callout>',
  ),
  inert(
    'prop in JSX that is markup in HTML',
    '<Callout kind="tip" title="&quot;><script>alert(1)</script>">x</Callout>',
  ),
];

/** Hostile texts against the compiler; the inert ones are drawn in a browser under the CSP too. */
export const attacks: readonly Attack[] = [
  ...code,
  ...tags,
  ...addresses,
  ...texts,
  ...floods,
  ...polyglots.map(polyglot),
];
