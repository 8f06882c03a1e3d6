/** A page for when the real ones cannot be drawn: no style, no script, in both languages. */
export function plainPage(message: { nl: string; en: string }): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Weft</title>
</head>
<body>
<main>
<h1>Weft</h1>
<p>${message.nl}</p>
<p lang="en">${message.en}</p>
</main>
</body>
</html>
`;
}
