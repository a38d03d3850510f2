import { useState } from 'react';
import { type Bestandsregel, grootteTekst } from '@navolgbaar/ui';
import { nieuweSleutel } from '../api/client';
import { alsApiFout, ApiFout } from '../api/fout';
import { stuurBestand } from '../api/stuur';
import { bijlageTeksten as t } from '../teksten/bijlagen';
import { keurBijlage } from './bijlage-keuring';

interface Bijlage {
  sleutel: string;
  bestand: File;
  stand: 'gekozen' | 'bezig' | 'toegevoegd' | 'geweigerd';
  documentId?: string;
  fout?: string;
}

/** What goes along with a file, by the id that it has here. */
type Bijlagevelden = (id: string) => Readonly<Record<string, string>>;

/** What the API says of the file itself; anything else is worth another try. */
const WEIGERING = [400, 413, 415, 422];

const soorten = { gekozen: 'neutraal', bezig: 'actief', toegevoegd: 'gelukt', geweigerd: 'fout' } as const;

/**
 * The files that go along with a form. They wait here until it is sent: what is stored cannot be taken back, and so a
 * file can be taken off the list until then. What was stored is not sent again when something else fails.
 * @param een another choice takes the place of the one before
 */
export function useBijlagen(extensies?: readonly string[], een = false) {
  const [bijlagen, zet] = useState<readonly Bijlage[]>([]);
  const wijzig = (sleutel: string, nieuw: Partial<Bijlage>) =>
    zet((oud) => oud.map((b) => (b.sleutel === sleutel ? { ...b, ...nieuw } : b)));

  const kies = (gekozen: readonly File[]) =>
    zet((oud) =>
      gekozen.reduce<readonly Bijlage[]>(
        (lijst, bestand) => {
          const fout = keurBijlage(
            bestand,
            lijst.map((b) => b.bestand),
            extensies,
          );
          const nieuw = { sleutel: nieuweSleutel(), bestand };
          return [...lijst, fout ? { ...nieuw, stand: 'geweigerd', fout } : { ...nieuw, stand: 'gekozen' }];
        },
        een ? [] : oud,
      ),
    );

  const stuurEen = async (
    { sleutel, bestand, documentId }: Bijlage,
    pad: string,
    meegestuurd: Bijlagevelden | undefined,
  ): Promise<string | null> => {
    if (documentId) return documentId;
    wijzig(sleutel, { stand: 'bezig' });
    try {
      const { id } = await stuurBestand<{ id: string }>(pad, bestand, meegestuurd?.(sleutel));
      wijzig(sleutel, { stand: 'toegevoegd', documentId: id });
      return id;
    } catch (gegooid) {
      const fout = alsApiFout(gegooid);
      const geweigerd = WEIGERING.includes(fout.status);
      wijzig(sleutel, geweigerd ? { stand: 'geweigerd', fout: fout.detail } : { stand: 'gekozen' });
      if (!geweigerd) throw fout;
      return null;
    }
  };

  return {
    kies,
    /** Where it is one, and goes in the same request as the form. */
    bestand: bijlagen[0]?.bestand,
    /** Refused files must be taken off first: a report does not leave without what somebody meant to add. */
    fout: foutVan(bijlagen),
    /** Changes with the choice, so that a form knows that it holds something else. */
    kenmerk: bijlagen.map(({ sleutel }) => sleutel).join(' '),
    /**
     * Stores what is not stored yet.
     * @param pad of the API, that takes one file @returns the ids @throws ApiFout at the field when a file was refused
     */
    async stuur(pad: string, meegestuurd?: Bijlagevelden): Promise<string[]> {
      const ids: (string | null)[] = [];
      for (const bijlage of bijlagen) ids.push(await stuurEen(bijlage, pad, meegestuurd));
      const geweigerd = bijlagen.filter((_, plaats) => ids[plaats] === null);
      if (geweigerd.length === 0) return ids.flatMap((id) => id ?? []);
      const velden = geweigerd.map(({ bestand: { name } }) => ({ naam: 'bijlagen', tekst: t.haalWeg(name) }));
      throw new ApiFout(400, 'BIJLAGE_GEWEIGERD', t.geweigerdTitel, '', velden);
    },
    regels: bijlagen.map((b): Bestandsregel => ({
      ...{ sleutel: b.sleutel, naam: b.bestand.name, grootte: grootteTekst(b.bestand.size) },
      ...{ stand: { soort: soorten[b.stand], tekst: t[b.stand] }, fout: b.fout },
      onVerwijder: ['gekozen', 'geweigerd'].includes(b.stand)
        ? () => zet((oud) => oud.filter(({ sleutel }) => sleutel !== b.sleutel))
        : undefined,
    })),
  };
}

function foutVan(bijlagen: readonly Bijlage[]): string | undefined {
  const geweigerd = bijlagen.find(({ stand }) => stand === 'geweigerd');
  return geweigerd && t.haalWeg(geweigerd.bestand.name);
}
