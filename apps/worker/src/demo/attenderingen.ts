import { LeesAttenderingen, MarkeerGelezen } from '@navolgbaar/attendering';
import { LeesMeldingen, WijzigMelding } from '@navolgbaar/melding';
import type { Wereld } from './wereld';

/** Days before today on which everybody reads what there is: what came after the last of them is new in the demo. */
const LEESDAGEN = [380, 320, 260, 200, 140, 80, 30, 6];
const TEAM: readonly string[] = ['toezichthouder', 'coordinator'];
/** To whom the coordinator gives what nobody took yet. */
const KRIJGT = ['Anna', 'Karim'];

/** People who keep up with what they are told, and a coordinator who divides the work. */
export function planAttenderingen(wereld: Wereld): void {
  for (const geleden of LEESDAGEN) {
    wereld.plan(wereld.werkdagGeleden(geleden), '17:15', async (w) => {
      for (const { naam, rol } of w.personen) {
        // A provider and a college look in now and then.
        if (geleden < 10 && !TEAM.includes(rol)) continue;
        const actor = w.actor(naam.split(' ')[0] ?? '');
        const bekeken = { ongelezen: true, vanaf: undefined, aantal: 100 };
        const { resultaten } = await w.van(LeesAttenderingen).lijst(actor, bekeken);
        const hoogste = resultaten
          .map(({ id }) => id)
          .sort()
          .at(-1);
        if (hoogste) await w.van(MarkeerGelezen).alles(actor, hoogste);
      }
    });
  }
  wereld.plan(wereld.werkdagGeleden(1), '16:05', async (w) => {
    const marijke = w.actor('Marijke');
    const vrij = await w.van(LeesMeldingen).teWegen(w.systeem(), { van: 'niemand', aantal: KRIJGT.length });
    for (const [i, { id: meldingId }] of vrij.entries()) {
      const { versie } = await w.van(LeesMeldingen).detail(marijke, meldingId);
      const behandelaarId = w.actor(KRIJGT[i] ?? '').gebruikerId;
      await w.van(WijzigMelding).execute(marijke, { meldingId, versie, velden: { behandelaarId } });
    }
  });
}
