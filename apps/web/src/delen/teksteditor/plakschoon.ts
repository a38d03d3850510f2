/** What a word processor names a heading, and what that is within a section. */
const KOPPEN: Readonly<Record<string, string>> = { H1: 'h3', H2: 'h3', H5: 'h4', H6: 'h4' };
const WEG = 'style, script, meta, link, title, xml, o\\:p, img, picture, svg, object, iframe';

/**
 * What is pasted, as near to what a report can hold as its words allow; the schema drops the rest. A program for letters
 * writes lists as paragraphs with a bullet before them, headings of another level and tables without a header row.
 */
export function plakschoon(html: string): string {
  const { body } = new DOMParser().parseFromString(zonderStijl(html), 'text/html');
  body.querySelectorAll(WEG).forEach((element) => element.remove());
  for (const [naam, nieuw] of Object.entries(KOPPEN)) body.querySelectorAll(naam).forEach(wordt(nieuw));
  lijsten(body);
  body.querySelectorAll('table').forEach(tabel);
  return body.innerHTML;
}

const LIJSTREGEL = 'data-plaklijst';

/** Styles do not come along, and may not even be read under our policy; only that a paragraph was an item of a list. */
const zonderStijl = (html: string): string =>
  html
    .replace(/<!--\[if !supportLists\]-->[\s\S]*?<!--\[endif\]-->/gi, (teken) => kenteken(teken))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<p\b[^>]*?)\sclass=["']?MsoListParagraph\w*["']?/gi, `$1 ${LIJSTREGEL}=""`)
    .replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');

/** A figure before an item makes it a numbered one. */
const kenteken = (teken: string): string =>
  /^\s*(?:\d+|[a-z])[.)]/i.test(teken.replace(/<[^>]*>/g, '').replace(/&nbsp;/g, ' '))
    ? '<span data-genummerd=""></span>'
    : '';

const wordt =
  (naam: string) =>
  (oud: Element): Element => {
    const nieuw = oud.ownerDocument.createElement(naam);
    nieuw.append(...oud.childNodes);
    oud.replaceWith(nieuw);
    return nieuw;
  };

function lijsten(body: HTMLElement): void {
  for (const regel of body.querySelectorAll(`p[${LIJSTREGEL}]`)) {
    const soort = regel.querySelector('[data-genummerd]') ? 'OL' : 'UL';
    const vorige = regel.previousElementSibling;
    const lijst =
      vorige?.tagName === soort && vorige.hasAttribute(LIJSTREGEL)
        ? vorige
        : body.ownerDocument.createElement(soort);
    if (lijst !== vorige) regel.before(lijst);
    lijst.setAttribute(LIJSTREGEL, '');
    const item = body.ownerDocument.createElement('li');
    lijst.append(item);
    regel.removeAttribute(LIJSTREGEL);
    item.append(regel);
  }
}

/** One row of heads, no merged cells: what is read aloud knows no other table. */
function tabel(element: HTMLTableElement): void {
  const rijen = [...element.rows];
  const breed = Math.max(0, ...rijen.map((rij) => [...rij.cells].reduce((som, cel) => som + cel.colSpan, 0)));
  rijen.forEach((rij, plaats) => {
    for (const cel of [...rij.cells]) {
      const erbij = cel.colSpan - 1;
      ['colspan', 'rowspan', 'colwidth', 'width'].forEach((naam) => cel.removeAttribute(naam));
      for (let i = 0; i < erbij; i += 1) cel.after(rij.ownerDocument.createElement('td'));
    }
    while (rij.cells.length < breed) rij.insertCell();
    if (plaats === 0) [...rij.cells].forEach(wordt('th'));
  });
}
