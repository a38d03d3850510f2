import type { PdfBlok, PdfDocument } from './document';
import { PNG_MET_ALFA, rapport } from './voorbeelden.fixture';

const base64 = (tekst: string): Uint8Array => Uint8Array.from(Buffer.from(tekst, 'base64'));

/** 24 by 16 points: red above left, other colours elsewhere, so that one sees which side is up. */
export const JPEG = base64(
  '/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAABQYA/8QAGBABAAMBAAAAAAAAAAAAAAAAAAVDgcH/xAAWAQEBAQAAAAAAAAAAAAAAAAAEBQb/xAAhEQABAgQHAAAAAAAAAAAAAAAAAQQCAxQiBSEkUWFisf/aAAwDAQACEQMRAD8AEHS1W8XI6Wq3gMlzemRVxB5pordvUIdlQxtVwZms6n//2Q==',
);
/** The same picture, in several passes. */
export const JPEG_IN_GANGEN = base64(
  '/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAABAUA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAwQF/9oADAMBAAIQAxAAAAEJ7hwqh6pmzP/EABYQAQEBAAAAAAAAAAAAAAAAAAMQAP/aAAgBAQABBQLLVn//xAAbEQABBAMAAAAAAAAAAAAAAAAAAQMEEyEjYf/aAAgBAwEBPwGQ9rXBdw//xAAYEQACAwAAAAAAAAAAAAAAAAAAAgMTIf/aAAgBAgEBPwFJNLT/xAAWEAEBAQAAAAAAAAAAAAAAAAABEAD/2gAIAQEABj8CxSf/xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAE/IVX/2gAMAwEAAgADAAAAEKQ//8QAFxEAAwEAAAAAAAAAAAAAAAAAARCRsf/aAAgBAwEBPxCE0I//xAAWEQEBAQAAAAAAAAAAAAAAAAAAIXH/2gAIAQIBAT8QjjD/xAAWEAEBAQAAAAAAAAAAAAAAAADBEAD/2gAIAQEAAT8QylUn/9k=',
);

const segment = (merk: number, inhoud: Buffer): Buffer => {
  const kop = Buffer.from([0xff, merk, 0, 0]);
  kop.writeUInt16BE(inhoud.length + 2, 2);
  return Buffer.concat([kop, inhoud]);
};

/** What a camera writes beside a picture: which side is up (6: turned to the right) and a text of its own. */
export function metKenmerken(jpeg: Uint8Array, tekst: string, stand = 1): Uint8Array {
  const tiff = Buffer.from('49492a000800000001001201030001000000000000000000', 'hex');
  tiff.writeUInt16LE(stand, 18);
  return Uint8Array.from(
    Buffer.concat([
      jpeg.subarray(0, 2),
      segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(tekst)])),
      segment(0xed, Buffer.from(tekst)),
      segment(0xfe, Buffer.from(tekst)),
      jpeg.subarray(2),
      Buffer.from(tekst),
    ]),
  );
}

const zin =
  'De kwaliteitsmedewerkers van de zorgaanbieder stelden ondersteuningsplannen en evaluatieverslagen beschikbaar. ';

const lijst: PdfBlok = {
  soort: 'lijst',
  geordend: true,
  items: [
    {
      inhoud: [{ tekst: 'Eerste stap: ', vet: true }, { tekst: 'stukken opvragen.' }],
      vervolg: [
        { soort: 'alinea', inhoud: 'Dit gebeurt schriftelijk.' },
        {
          soort: 'lijst',
          geordend: false,
          items: [
            { inhoud: 'ondersteuningsplannen;' },
            {
              inhoud: 'verslagen:',
              vervolg: [
                {
                  soort: 'lijst',
                  geordend: true,
                  items: [{ inhoud: 'van teams;' }, { inhoud: 'van raden.' }],
                },
              ],
            },
          ],
        },
        { soort: 'alinea', inhoud: 'Daarna volgt een ontvangstbevestiging.' },
      ],
    },
    { inhoud: 'Tweede stap: gesprekken.' },
  ],
};

/** A report that uses everything that a letter does not. */
export const uitgebreid: PdfDocument = {
  ...rapport,
  inhoudsopgave: true,
  blokken: [
    { soort: 'kop', niveau: 2, tekst: 'Samenvatting' },
    { soort: 'alinea', nadruk: 'inleiding', inhoud: zin.repeat(2) },
    { soort: 'kop', niveau: 2, tekst: '1. Aanleiding' },
    { soort: 'alinea', inhoud: zin.repeat(8) },
    { soort: 'kop', niveau: 3, tekst: '1.1 Werkwijze en rechtmatigheid' },
    lijst,
    { soort: 'kop', niveau: 4, tekst: 'Gesprekken' },
    {
      soort: 'citaat',
      blokken: [
        {
          soort: 'alinea',
          inhoud: [{ tekst: 'Wij wisten het niet.', cursief: true }, { tekst: ' Echt niet.' }],
        },
        {
          soort: 'lijst',
          geordend: false,
          items: [{ inhoud: 'geen scholing' }, { inhoud: 'geen toezicht' }],
        },
      ],
      bron: 'Bestuurder, gesprek van 12 maart 2026',
    },
    { soort: 'kop', niveau: 3, tekst: '1.2 Beelden van de locatie' },
    {
      soort: 'figuur',
      alt: 'De ingang, met een drempel.',
      afbeelding: { formaat: 'jpeg', inhoud: JPEG },
      breedteMm: 60,
    },
    { soort: 'bijschrift', inhoud: 'Foto 1. De ingang' },
    {
      soort: 'figuur',
      alt: 'Een rood vlak.',
      afbeelding: { formaat: 'png', inhoud: PNG_MET_ALFA },
      breedteMm: 20,
    },
    {
      soort: 'kop',
      niveau: 2,
      tekst: '2. Conclusie met een titel die zo lang is dat hij in de inhoudsopgave niet op één regel past',
    },
    {
      soort: 'tabel',
      koppen: [{ tekst: 'Norm' }, { tekst: 'Onderbouwing', breedte: 1 }, { tekst: 'Gevolg' }],
      rijen: [['Deskundigheid', zin, 'Verantwoordelijkheidsverdeling aanpassen']],
    },
  ],
  bijlagen: [
    {
      titel: 'Geraadpleegde bronnen',
      blokken: [
        { soort: 'alinea', inhoud: zin },
        { soort: 'kop', niveau: 3, tekst: 'Wetten' },
        { soort: 'alinea', inhoud: 'Wmo 2015 en Jeugdwet.' },
      ],
    },
    { titel: 'Reactie van de aanbieder', blokken: [{ soort: 'alinea', inhoud: zin.repeat(3) }] },
  ],
};
