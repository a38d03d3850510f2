import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { DomeinFout } from '@navolgbaar/kernel';
import { ClamdScanner } from '../../../libs/document/src/infrastructure/clamd/clamd-scanner';
import { Proefclamd } from '../../harnas/clamd';
import { metClamd } from '../../harnas/voorzieningen';
import { type Afloop, nareBestanden } from './nare-bestanden';
import { maakOpstelling } from './opstelling';

metClamd('nare bestanden', (programma) => {
  let clamd: Proefclamd;
  let o: Awaited<ReturnType<typeof maakOpstelling>>;
  beforeAll(async () => {
    clamd = await Proefclamd.start(programma);
    o = await maakOpstelling();
  }, 60_000);
  afterAll(async () => {
    await o.sluit();
    await clamd.stop();
  });

  async function afloopVan(naam: string, inhoud: Buffer): Promise<Afloop & { bytes?: Buffer }> {
    const g = o.met(new ClamdScanner(clamd.adres));
    const actor = o.actor('toezichthouder');
    let id: string;
    try {
      const bestand = await g.slaOp.ontvang(actor, naam, inhoud);
      const plaats = { object: 'zaak', objectId: randomUUID(), soort: 'bijlage' };
      ({ id } = await g.slaOp.execute(actor, { bestand, ...plaats }));
    } catch (fout) {
      if (fout instanceof DomeinFout) return { geweigerd: fout.code };
      throw fout;
    }
    await g.controleer.execute(actor.organisatieId);
    const [rij] = await o.sql<{ status: string; controlereden: string }>(
      'SELECT status, controlereden FROM document.documenten WHERE id = $1',
      [id],
    );
    if (rij?.status === 'controle_mislukt') return { vast: rij.controlereden };
    if (rij?.status === 'besmet') return { besmet: true };
    const { document, inhoud: uit } = await g.lees.execute(actor, id);
    return { uit: document.mediatype, naam: document.naam, bytes: await buffer(uit) };
  }

  it('zijn er ten minste veertig, en elk loopt af zoals de tabel zegt', async () => {
    const tabel = await nareBestanden();
    expect(tabel.length).toBeGreaterThanOrEqual(40);
    const gekregen: Record<string, unknown> = {};
    const verwacht: Record<string, unknown> = {};
    for (const { wat, naam, inhoud, afloop } of tabel) {
      const { bytes, ...echt } = await afloopVan(naam, inhoud);
      const mist = 'uit' in afloop ? afloop.mist : undefined;
      if ('uit' in echt) {
        gekregen[wat] = {
          ...echt,
          ...(mist ? { mist: bytes?.includes(mist) ? 'staat er nog in' : mist } : {}),
        };
        verwacht[wat] = { naam, ...afloop };
      } else {
        gekregen[wat] = echt;
        verwacht[wat] = afloop;
      }
    }
    expect(gekregen).toEqual(verwacht);
  }, 120_000);
});
