import type { Hoofd } from './opmaak-hoofd';
import type { Knoop } from './pdfmake-intern';
import { BLAD, GROOTTE, KANTLIJN, marge, mm, TEKSTBREEDTE } from './stijl';

/** Characters that fit beside each other in the header of a page: name and title. */
const KOPREGEL = { naam: 34, titel: 58 };

/** Header of every page: a band on the first, the name and the title on the next ones. An artifact. */
export function koptekst({ document, zetter, kleuren }: Hoofd): (bladzijde: number) => Knoop {
  const band: Knoop = { canvas: [{ type: 'rect', x: 0, y: 0, w: BLAD.width, h: 7, color: kleuren.accent }] };
  return (bladzijde) =>
    bladzijde === 1
      ? band
      : {
          margin: marge(mm(13), 0, KANTLIJN.left, KANTLIJN.right),
          stack: [
            {
              columns: [
                {
                  text: zetter.zet(kort(document.organisatie.naam, KOPREGEL.naam), 'organisatie.naam', {
                    vet: true,
                  }),
                  width: mm(60),
                },
                {
                  text: zetter.zet(kort(document.titel, KOPREGEL.titel), 'titel'),
                  alignment: 'right',
                  width: '*',
                },
              ],
              columnGap: mm(5),
              fontSize: GROOTTE.klein,
              color: kleuren.gedempt,
              margin: marge(0, 3),
            },
            lijn(kleuren.lijn),
          ],
        };
}

/** Cut at the end of a word: the full text stands on the first page. */
function kort(tekst: string, lengte: number): string {
  if (tekst.length <= lengte) return tekst;
  return `${tekst.slice(0, lengte).replace(/\s+\S*$/u, '')}…`;
}

/** Footer of every page: reference and page number. An artifact. */
export function voettekst({
  document,
  zetter,
  kleuren,
}: Hoofd): (bladzijde: number, aantal: number) => Knoop {
  return (bladzijde, aantal) => ({
    margin: marge(mm(8), 0, KANTLIJN.left, KANTLIJN.right),
    stack: [
      lijn(kleuren.lijn),
      {
        columns: [
          { text: zetter.zet(`Kenmerk ${document.kenmerk}`, 'kenmerk'), width: '*' },
          {
            text: zetter.zet(`Pagina ${bladzijde} van ${aantal}`, 'voettekst'),
            alignment: 'right',
            width: mm(40),
          },
        ],
        fontSize: GROOTTE.klein,
        color: kleuren.gedempt,
        margin: marge(4, 0),
      },
    ],
  });
}

function lijn(lineColor: string): Knoop {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEKSTBREEDTE, y2: 0, lineWidth: 0.5, lineColor }] };
}
