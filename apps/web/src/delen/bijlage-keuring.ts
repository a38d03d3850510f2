import { bijlageTeksten as t } from '../teksten/bijlagen';

/** What the API takes; it looks into the file as well. Said here so that nobody waits for an upload that is refused. */
export const EXTENSIES: readonly string[] = [
  'pdf',
  'docx',
  'xlsx',
  'odt',
  'txt',
  'eml',
  'png',
  'jpg',
  'jpeg',
];
const GROOTSTE = 25 * 1024 * 1024;

/** What a scanner or a telephone makes of a letter. */
export const SCANEXTENSIES: readonly string[] = ['pdf', 'png', 'jpg', 'jpeg'];

/** As the chooser of the browser wants them. */
export const alsSoorten = (extensies: readonly string[]): string => extensies.map((e) => `.${e}`).join(',');

type Bestand = Pick<File, 'name' | 'size'>;

/** Why a file cannot come along, as far as can be seen from outside; undefined when it may. */
export function keurBijlage(
  bestand: Bestand,
  eerdere: readonly Bestand[],
  extensies = EXTENSIES,
): string | undefined {
  const extensie = /\.([^.]+)$/.exec(bestand.name)?.[1]?.toLowerCase() ?? '';
  if (!extensies.includes(extensie)) return t.soort(extensies.join(', '));
  if (bestand.size > GROOTSTE) return t.teGroot;
  if (bestand.size === 0) return t.leeg;
  const dubbel = eerdere.some(({ name, size }) => name === bestand.name && size === bestand.size);
  return dubbel ? t.dubbel : undefined;
}
