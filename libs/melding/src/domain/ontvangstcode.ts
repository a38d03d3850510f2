/**
 * The code by which a melder comes back, named or anonymous (peers.md row 7): sixteen characters in four groups. Two say
 * with which organisation it was made, thirteen are chance (65 bits), the last guards against typing errors.
 */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const AANTAL = TEKENS.length;
const TOEVAL = 13;
const LENGTE = 2 + TOEVAL + 1;
/** What people read for another character, as Crockford's base 32 has it. */
const LEES_ALS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** How many different marks of an organisation there are. */
const KENMERKEN = AANTAL * AANTAL;

/** The mark of an organisation in its codes: it says where to look, and is no secret. */
export const codekenmerk = (organisatieId: string): number =>
  parseInt(organisatieId.replace(/-/g, '').slice(-4), 16) % KENMERKEN;

/** Makes the code out of chance. @param toeval at least thirteen bytes @returns without dashes */
export function maakOntvangstcode(organisatieId: string, toeval: Uint8Array): string {
  if (toeval.length < TOEVAL) throw new RangeError(`Een ontvangstcode vraagt ${TOEVAL} bytes toeval.`);
  const kenmerk = codekenmerk(organisatieId);
  const waarden = [Math.floor(kenmerk / AANTAL), kenmerk % AANTAL, ...toeval.slice(0, TOEVAL)];
  // 256 is a whole number of times 32: no character is more likely than another.
  const zonder = waarden.map((waarde) => TEKENS[waarde % AANTAL]).join('');
  return zonder + controleteken(zonder);
}

/** As it is read and written down: `ABCD-EFGH-JKMN-PQRS`. */
export const toonOntvangstcode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');

/**
 * What somebody typed, as the code is kept: in small letters, with spaces, dashes or dots, and with O for 0 or l for 1
 * too.
 * @returns the code and the mark of its organisation, or null when it cannot be a code
 */
export function leesOntvangstcode(
  getypt: string,
): { readonly code: string; readonly kenmerk: number } | null {
  const code = getypt
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[OIL]/g, (teken) => LEES_ALS[teken] ?? teken);
  if (code.length !== LENGTE || [...code].some((teken) => !TEKENS.includes(teken))) return null;
  if (controleteken(code.slice(0, -1)) !== code.at(-1)) return null;
  return { code, kenmerk: waardeVan(code[0]) * AANTAL + waardeVan(code[1]) };
}

const waardeVan = (teken: string | undefined): number => TEKENS.indexOf(teken ?? '');

/** The check character of the hybrid system of ISO/IEC 7064 (there MOD 37,36), for these 32 characters. */
function controleteken(tekst: string): string {
  let product = AANTAL;
  for (const teken of tekst) {
    const som = (product + waardeVan(teken)) % AANTAL || AANTAL;
    product = (som * 2) % (AANTAL + 1);
  }
  return TEKENS[(AANTAL + 1 - product) % AANTAL] ?? '';
}
