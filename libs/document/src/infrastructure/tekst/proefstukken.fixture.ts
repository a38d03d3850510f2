import { maakZip } from '../../domain/zip.fixture';

/** A PDF of one page with lines of text, small enough to read; `met` comes into its trailer. */
export function proefPdf(regels: readonly string[], met = ''): Buffer {
  const tekst = regels.map((regel) => `(${regel.replace(/[()\\]/g, '\\$&')}) Tj 0 -16 Td`).join('\n');
  const stroom = regels.length > 0 ? `BT /F1 12 Tf 72 720 Td\n${tekst}\nET` : '0 0 100 100 re f';
  const objecten = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(stroom, 'latin1')} >>\nstream\n${stroom}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let pdf = '%PDF-1.4\n';
  const plekken = objecten.map((object, i) => {
    const plek = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(plek).padStart(10, '0');
  });
  const xref = pdf.length;
  pdf += `xref\n0 6\n0000000000 65535 f \n${plekken.map((plek) => `${plek} 00000 n \n`).join('')}`;
  return Buffer.from(
    `${pdf}trailer\n<< /Size 6 /Root 1 0 R ${met} >>\nstartxref\n${xref}\n%%EOF\n`,
    'latin1',
  );
}

const HEX = '00'.repeat(32);
/** Closed with a password that nobody has. */
export const proefPdfMetWachtwoord = (): Buffer =>
  proefPdf(
    ['geheim'],
    `/ID [<${HEX}><${HEX}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${HEX}> /U <${HEX}> >>`,
  );

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** A Word file with this XML in its body. */
export const proefDocx = (lijf: string): Buffer =>
  maakZip([
    { naam: '[Content_Types].xml', inhoud: '<Types/>' },
    {
      naam: 'word/document.xml',
      inhoud: `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${lijf}</w:body></w:document>`,
      pak: true,
    },
  ]);

/** A paragraph of one run. */
export const alinea = (tekst: string): string => `<w:p><w:r><w:t>${tekst}</w:t></w:r></w:p>`;

export const proefXlsx = (): Buffer =>
  maakZip([
    { naam: '[Content_Types].xml', inhoud: '<Types/>' },
    { naam: 'xl/workbook.xml', inhoud: '<workbook/>' },
    {
      naam: 'xl/sharedStrings.xml',
      inhoud:
        '<sst><si><t>Roosterblad</t></si><si><r><t>nacht</t></r><r><t>dienst</t></r><rPh><t>fonetisch</t></rPh></si></sst>',
      pak: true,
    },
    {
      naam: 'xl/worksheets/sheet1.xml',
      inhoud:
        '<worksheet><c t="s"><v>0</v></c><c t="inlineStr"><is><t>invalkracht</t></is></c><c><v>4711</v></c></worksheet>',
      pak: true,
    },
  ]);

export const proefOdt = (lijf: string, manifest = '<manifest/>'): Buffer =>
  maakZip([
    { naam: 'mimetype', inhoud: 'application/vnd.oasis.opendocument.text' },
    { naam: 'META-INF/manifest.xml', inhoud: manifest, pak: true },
    {
      naam: 'content.xml',
      inhoud: `<office:document-content xmlns:office="o" xmlns:text="t"><office:scripts>macrotekst</office:scripts><office:body>${lijf}</office:body></office:document-content>`,
      pak: true,
    },
  ]);

export const proefMail = (): Buffer =>
  Buffer.from(
    [
      'From: Truus Zonnebloem <truus@zonnebloem.example>',
      'To: toezicht@gemeente.example',
      'Date: Mon, 13 Apr 2026 10:00:00 +0200',
      'Subject: =?utf-8?Q?Zorgen_over_de_c?=\r\n =?utf-8?Q?li=C3=ABnt?=',
      'Content-Type: multipart/mixed; boundary="grens"',
      '',
      'voorwoord dat niemand ziet',
      '--grens',
      'Content-Type: multipart/alternative; boundary=binnen',
      '',
      '--binnen',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'De medicijnkast stond open in de nacht=\r\ndienst, zei de co=F6rdinator.',
      '--binnen',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(
        '<style>.x{color:red}</style><p>Ook <b>ver</b>wisseld &amp; vergeten: pati&euml;nt</p>',
      ).toString('base64'),
      '--binnen--',
      '--grens',
      'Content-Type: application/pdf; name="sleutelplan.pdf"',
      'Content-Disposition: attachment; filename="sleutelplan.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--grens--',
      '',
    ].join('\r\n'),
    'latin1',
  );
