/** Style sheet of the reference page. */
export const referenceStyle = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; padding: 0; }
article { border-top: 1px solid GrayText; padding-bottom: 1rem; }
h3 { overflow-wrap: anywhere; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
caption { font-weight: 600; text-align: start; }
th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: start; vertical-align: top; }
th[scope='row'] { font-weight: 400; }
.access { font-style: italic; }
`;
