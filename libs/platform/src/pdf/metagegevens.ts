import type { PdfDocument } from './document';

export const PRODUCENT = 'Navolgbaar';

/** Midnight UTC of the document date: never the clock, so that the same document gives the same bytes. */
export function datumVan(document: PdfDocument): Date {
  return new Date(`${document.datum}T00:00:00Z`);
}

/** Text without characters that XML 1.0 forbids, with its markup characters escaped. */
function xml(tekst: string): string {
  return tekst
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/**
 * The XMP packet's own part, instead of pdfkit's, which writes titles unescaped. With the PDF/UA-1 mark (ISO 14289-1
 * §5) and the extension schema that PDF/A wants for it (ISO 19005-2 §6.6.2.3); pdfkit adds the PDF/A mark.
 */
export function xmp(document: PdfDocument): string {
  const moment = `${document.datum}T00:00:00Z`;
  const omschrijving = document.onderwerp
    ? `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(document.onderwerp)}</rdf:li></rdf:Alt></dc:description>`
    : '';
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(document.titel)}</rdf:li></rdf:Alt></dc:title>
  <dc:creator><rdf:Seq><rdf:li>${xml(document.organisatie.naam)}</rdf:li></rdf:Seq></dc:creator>
  <dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>
  <dc:identifier>${xml(document.kenmerk)}</dc:identifier>${omschrijving}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:CreateDate>${moment}</xmp:CreateDate>
  <xmp:CreatorTool>${PRODUCENT}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  <pdf:Producer>${PRODUCENT}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${EXTENSIESCHEMA}`;
}

const EXTENSIESCHEMA = `<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
