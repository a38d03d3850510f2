import { useQuery } from '@tanstack/react-query';
import { Kaart } from '@navolgbaar/ui';
import { api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { ladderversiesVraag, type Ladderversie } from '../../api/interventieladder';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Formulier } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import { OpDezePagina } from '../../delen/op-deze-pagina';
import { Pagina } from '../../delen/pagina';
import { geenGetal, geldendeVersie, versieVelden } from '../../delen/regelversies';
import type { Veld } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { ladderTeksten } from '../../teksten/interventieladder';
import { regelversieTeksten } from '../../teksten/regelversies';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import {
  alsLadderverzoek,
  ernstvragen,
  grensvragen,
  type Ladderregels,
  ladderveldnamen,
  soortfouten,
  stapvragen,
} from './ladder-regels';
import { ERNSTEN } from './ladder-velden';

const t = { ...regelversieTeksten.vaststellen, ...ladderTeksten.vaststellen };
const LIJST = '/interventieladder';

/** A person adopts a new version, beginning with what holds now. */
export function LadderVaststellen() {
  const vandaag = useVandaag();
  const vraag = useQuery(ladderversiesVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: ladderTeksten.titel, href: adres(LIJST) }, { label: t.titel }]}
    >
      <Gegevens vraag={vraag} wat={ladderTeksten.titel}>
        {(versies) => {
          const geldend = (geldendeVersie(versies, vandaag) ?? versies[0])?.regels;
          return (
            geldend && (
              <AlleenMetRecht recht="interventieladder:beheren" terug={LIJST}>
                <Ladderformulier geldend={geldend} />
              </AlleenMetRecht>
            )
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

/** A card for each step and each severity: who looks for one step finds all of it together. */
function Ladderformulier({ geldend }: { geldend: Ladderregels }) {
  const kaarten: readonly (readonly [titel: string, velden: readonly Veld[]])[] = [
    ...geldend.stappen.map((stap, plek) => [t.stap(plek + 1, stap.naam), stapvragen(geldend, stap)] as const),
    ...ERNSTEN.map(
      (ernst) => [t.bijErnst(zaakwaarden.ladderernst[ernst]), ernstvragen(geldend, ernst)] as const,
    ),
    [t.telling, grensvragen(geldend)],
    [t.geldt, versieVelden],
  ];
  const velden = kaarten.flatMap(([, vragen]) => vragen);
  const f = useActieformulier<readonly Ladderversie[]>({
    velden,
    controleer: (w) => ({ ...soortfouten(geldend, w), ...geenGetal(velden, w) }),
    veldnamen: ladderveldnamen(geldend),
    verstuur: async (verzoek, koppen) =>
      gelukt(
        await api.POST('/api/v1/interventieladders', {
          body: alsLadderverzoek(geldend, verzoek),
          headers: koppen,
        }),
      ),
    ververs: [['interventieladder']],
    gelukt: t.gelukt,
    terug: LIJST,
  });
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(LIJST)} label={t.titel}>
      <OpDezePagina delen={kaarten.map(([titel], plek) => ({ id: `deel-${plek}`, titel }))} />
      {kaarten.map(([titel, vragen], plek) => (
        <Kaart key={titel} titel={titel} id={`deel-${plek}`}>
          <Velden velden={vragen} f={f} />
        </Kaart>
      ))}
    </Formulier>
  );
}
