/** How the page looks on a screen and on A4; it travels with the page, which may be read anywhere. */
export const portfolioStyle = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; }
h1, h2, h3, h4 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
article { margin-block: 1.5rem 2rem; break-inside: avoid-page; }
.facts { margin-top: -0.5rem; font: 0.9rem/1.4 system-ui, sans-serif; }
p { margin: 0.35rem 0; overflow-wrap: anywhere; }
.depth-1 { margin-left: 1.25rem; }
.depth-2 { margin-left: 2.5rem; }
.depth-3 { margin-left: 3.75rem; }
@media print { body { max-width: none; margin: 0; font-size: 11pt; } }
`;
