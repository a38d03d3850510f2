import { type Tekstuitslag, Woordenzak } from '../../domain/doorzoekbaar';
import { leesKantoor } from './lees-kantoor';
import { leesMail } from './lees-mail';
import { leesPdf } from './lees-pdf';
import { Onleesbaar } from './onleesbaar';
import { naarTekst } from './tekens';

type Lezer = (inhoud: Uint8Array, zak: Woordenzak) => void | Promise<void>;

const platteTekst: Lezer = (inhoud, zak) => zak.voeg(naarTekst(inhoud));

/** By media type, as the content check of the upload gives it. */
const LEZERS: Readonly<Record<string, Lezer>> = {
  'application/pdf': leesPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': leesKantoor('docx'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': leesKantoor('xlsx'),
  'application/vnd.oasis.opendocument.text': leesKantoor('odt'),
  'text/plain': platteTekst,
  'message/rfc822': leesMail,
};

/** The words of a document. Whatever goes wrong in reading it is the document's: the machine fails elsewhere. */
export async function leesTekst(inhoud: Uint8Array, mediatype: string): Promise<Tekstuitslag> {
  const lezer = LEZERS[mediatype];
  if (!lezer) return { soort: 'niet', reden: 'geen_tekst' };
  const zak = new Woordenzak();
  try {
    await lezer(inhoud, zak);
    return zak.uitslag();
  } catch (fout) {
    return { soort: 'niet', reden: fout instanceof Onleesbaar ? fout.reden : 'beschadigd' };
  }
}
