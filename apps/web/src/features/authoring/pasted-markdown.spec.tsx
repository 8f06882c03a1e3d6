import { pastedMarkdown } from './pasted-markdown.js';

it('makes headings, lists, tables and type of a page that was copied', () => {
  const html = `<html><head><style>p{}</style></head><body><b style="font-weight:normal">
    <h1>Op pad</h1><p>Een <b>vet </b>woord, <i>schuin</i> en <a href="https://a.be/x">hier</a>.</p>
    <ul><li>een<ol><li>diep</li></ol></li><li>twee</li></ul>
    <table><tr><th>Wie</th><th>Wat</th></tr><tr><td>An</td><td>weeft</td></tr></table></b></body>`;
  expect(pastedMarkdown(html)).toBe(
    [
      '## Op pad',
      'Een **vet** woord, *schuin* en [hier](https://a.be/x).',
      '- een\n  1. diep\n- twee',
      '| Wie | Wat |\n| --- | --- |\n| An | weeft |',
    ].join('\n\n'),
  );
});

it('makes a list of what Word writes as paragraphs', () => {
  const item = (text: string) =>
    `<p class="MsoListParagraphCxSpFirst"><span>·<span>&nbsp;&nbsp; </span></span>${text}</p>`;
  const html = `<p class=MsoNormal>Begin<o:p></o:p></p>${item('een')}${item('twee')}<p>Slot</p>`;
  expect(pastedMarkdown(html)).toBe('Begin\n\n- een\n- twee\n\nSlot');
});

it('leaves nothing in it that a lesson would take for a tag, an expression or a statement', () => {
  const html = `<p>&lt;naam&gt; {1 + 1} a*b</p><p># geen titel</p><p>import is duur</p>
    <p><a href="javascript:alert(1)">weg</a><script>alert(1)</script></p>`;
  expect(pastedMarkdown(html)).toBe(
    ['\\<naam\\> \\{1 + 1\\} a\\*b', '\\# geen titel', '**import** is duur', 'weg'].join('\n\n'),
  );
});

it('leaves what comes from an editor of code as it is', () => {
  expect(pastedMarkdown('<div><span>&lt;Quiz</span> <span>id="a" /&gt;</span></div>')).toBeNull();
});
