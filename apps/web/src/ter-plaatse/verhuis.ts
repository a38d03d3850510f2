import type { Apparaatbezoek, Eigen, Foto } from './apparaatbezoek';
import { klaarzettingrij, kluisMet, sluitFoto, sluitWijziging, type Klaargezet } from './apparaatrijen';
import type { Beeldrij, Kast } from './kast';

/**
 * What the server did not get before the visit was finished, goes on in the same visit as it was put ready anew; the finished
 * one goes. All or nothing. What may have arrived keeps its id and is known then; what was refused gets another.
 */
export async function verhuis(
  kast: Kast,
  oud: Apparaatbezoek,
  nieuw: Klaargezet,
  nieuwId: () => string = () => crypto.randomUUID(),
): Promise<void> {
  const { wijzigingen, fotos } = oud.lees();
  const kluis = kluisMet(nieuw.id, nieuw.sleutel);
  const rij = await klaarzettingrij(nieuw);
  const anders = (een: Eigen): Eigen =>
    een.stand === 'geweigerd' ? { ...een, id: nieuwId(), stand: 'wacht', reden: null } : een;
  const wijzigingrijen = await Promise.all(
    wijzigingen.map((een) => sluitWijziging(kluis, nieuw.id, anders(een))),
  );
  const over = fotos.filter(({ stand }) => stand !== 'bevestigd');
  // Of what is under way nobody knows whether it arrived: it stays so until it is known again.
  const wacht = (foto: Foto): Foto =>
    foto.stand === 'geweigerd' ? { ...foto, stand: 'wacht', reden: null } : foto;
  const fotorijen = await Promise.all(over.map((foto) => sluitFoto(kluis, nieuw.id, wacht(foto))));
  const beeldrijen: Beeldrij[] = [];
  for (const { id } of over) {
    const beeld = await oud.beeld(id).catch(() => null);
    if (!beeld) continue;
    const dicht = await kluis.sluitBytes(`beeld/${id}`, await beeld.arrayBuffer());
    beeldrijen.push({ id, klaarzettingId: nieuw.id, beeld: dicht });
  }
  await kast.transaction('rw', kast.tables, async () => {
    await kast.ruimOp(oud.klaarzetting.id);
    await kast.klaarzettingen.add(rij);
    await kast.wijzigingen.bulkAdd(wijzigingrijen);
    await kast.fotos.bulkAdd(fotorijen);
    await kast.beelden.bulkAdd(beeldrijen);
  });
}
