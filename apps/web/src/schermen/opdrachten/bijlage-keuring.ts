import { opdrachtTeksten } from '../../teksten/opdrachten';

const { bijlagen: t } = opdrachtTeksten.rapporteren;

/** What the API takes; it looks into the file as well. Said here so that nobody waits for an upload that is refused. */
const EXTENSIES = ['pdf', 'docx', 'xlsx', 'odt', 'txt', 'eml', 'png', 'jpg', 'jpeg'];
const GROOTSTE = 25 * 1024 * 1024;

export const SOORTEN = EXTENSIES.map((extensie) => `.${extensie}`).join(',');

type Bestand = Pick<File, 'name' | 'size'>;

/** Why a file cannot come along, as far as can be seen from outside; undefined when it may. */
export function keurBijlage(bestand: Bestand, eerdere: readonly Bestand[]): string | undefined {
  const extensie = /\.([^.]+)$/.exec(bestand.name)?.[1]?.toLowerCase() ?? '';
  if (!EXTENSIES.includes(extensie)) return t.soort;
  if (bestand.size > GROOTSTE) return t.teGroot;
  if (bestand.size === 0) return t.leeg;
  const dubbel = eerdere.some(({ name, size }) => name === bestand.name && size === bestand.size);
  return dubbel ? t.dubbel : undefined;
}
