import { useQuery } from '@tanstack/react-query';
import { api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import type { components } from '../../api/schema';
import { vergewisregelsVraag, type Vergewisregelversie } from '../../api/vergewis';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import {
  geenGetal,
  geldendeVersie,
  getalInvoer,
  getalVan,
  getalveld,
  versieVelden,
} from '../../delen/regelversies';
import type { Veld } from '../../delen/velden';
import { regelversieTeksten } from '../../teksten/regelversies';
import { vergewisTeksten, vergewiswoorden } from '../../teksten/vergewis';
import { opties } from '../../teksten/waarden';

type Verzoek = components['schemas']['StelVergewisregelsVastRequest'];

const t = { ...regelversieTeksten.vaststellen, ...vergewisTeksten.vaststellen };
const LIJST = '/bezoeken/vergewissteekproeven/regels';
const GETALLEN = [
  ...(['aantalInstrumenten', 'vogMaanden', 'origineelWeken', 'gesprekNaMaanden'] as const),
  ...(['omvang', 'omvangBijRisico'] as const),
] as const;

/** A person adopts a new version, beginning with what holds now. */
export function VergewisregelsVaststellen() {
  const vandaag = useVandaag();
  const vraag = useQuery(vergewisregelsVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: vergewisTeksten.versies.titel, href: adres(LIJST) }, { label: t.titel }]}
    >
      <Gegevens vraag={vraag} wat={vergewisTeksten.versies.titel}>
        {(versies) => {
          const vragen = velden(geldendeVersie(versies, vandaag)?.regels);
          return (
            <AlleenMetRecht recht="vergewisregel:beheren" terug={LIJST}>
              <Actieformulier<readonly Vergewisregelversie[]>
                label={t.titel}
                velden={vragen}
                knop={t.knop}
                controleer={(waarden) => geenGetal(vragen.slice(0, GETALLEN.length), waarden)}
                verstuur={async (verzoek, koppen) =>
                  gelukt(
                    await api.POST('/api/v1/vergewisregels', { body: alsVerzoek(verzoek), headers: koppen }),
                  )
                }
                ververs={[['vergewisregels'], ['vergewissteekproeven']]}
                gelukt={t.gelukt}
                terug={LIJST}
              />
            </AlleenMetRecht>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

function velden(nu: Vergewisregelversie['regels'] | undefined): readonly Veld[] {
  return [
    ...GETALLEN.map((naam) =>
      getalveld({ naam: `regels.${naam}`, label: t[naam], begin: getalInvoer(nu?.[naam]) }),
    ),
    {
      ...{ naam: 'regels.telt', soort: 'meer', label: t.telt, verplicht: t.teltFout },
      ...{ opties: opties(vergewiswoorden.instrument), begin: nu?.telt ?? [] },
    },
    ...versieVelden,
  ];
}

function alsVerzoek(verzoek: Record<string, unknown>): Verzoek {
  const getallen = GETALLEN.map((naam) => [naam, getalVan(verzoek[`regels.${naam}`])]);
  const regels = { ...Object.fromEntries(getallen), telt: verzoek['regels.telt'] } as Verzoek['regels'];
  const { geldigVanaf, bron, brondatum } = verzoek as Pick<Verzoek, 'geldigVanaf' | 'bron' | 'brondatum'>;
  return { regels, geldigVanaf, bron, brondatum };
}
