import { datumTekst, Gegevenslijst, Kaart, Knop, KnopKoppeling, Kop, momentTekst } from '@navolgbaar/ui';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import type { Apparaatbezoek, Stand } from '../apparaatbezoek';
import { naarDeel } from '../plaats';
import type { Tijdeninhoud } from '../soorten';
import { isOmgekeerd } from '../tijd';
import { Tijdveld } from './tijdveld';

const { begin: t } = terPlaatseTeksten;

/** Where one is, why, with whom, and since when. */
export function Begin({ bezoek, stand }: { bezoek: Apparaatbezoek; stand: Stand }) {
  const { aanbiederNaam, zaakNummer, plaats, op, van, tot, doel, collegas } = stand.bezoek;
  const { veld } = t;
  return (
    <div className="nav-stapel">
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {t.titel(aanbiederNaam)}
      </Kop>
      <Kaart>
        <Gegevenslijst
          gegevens={[
            {
              label: veld.wanneer,
              waarde: [datumTekst(op, 'weekdag'), bezoekTeksten.tijd(van, tot)].filter(Boolean).join(', '),
            },
            { label: veld.plaats, waarde: plaats ?? t.geenPlaats },
            { label: veld.doel, waarde: <span className="nav-vrijetekst">{doel}</span> },
            { label: veld.wie, waarde: collegas.join(', ') },
            { label: veld.zaak, waarde: zaakNummer },
            { label: veld.kader, waarde: stand.lijst.kader.naam },
            { label: veld.tot, waarde: momentTekst(new Date(bezoek.klaarzetting.verlooptOp).toISOString()) },
          ]}
        />
      </Kaart>
      <Tijden bezoek={bezoek} />
      <div>
        <KnopKoppeling href={naarDeel('norm', 1)} soort="primair" pictogram="rechts">
          {t.verder}
        </KnopKoppeling>
      </div>
    </div>
  );
}

function Tijden({ bezoek }: { bezoek: Apparaatbezoek }) {
  const { aankomst, vertrek } = bezoek.inhoud('tijden', 'tijden') ?? { aankomst: null, vertrek: null };
  const zet = (deel: Partial<Tijdeninhoud>) => bezoek.wijzig('tijden', { aankomst, vertrek, ...deel }, 'nu');
  return (
    <Kaart titel={t.tijden} id="tijden">
      <div className="tp-tijden">
        <div className="nav-stapel nav-stapel--krap">
          <Tijdveld
            naam="aankomst"
            label={t.aankomst}
            waarde={aankomst}
            onWaarde={(tijd) => zet({ aankomst: tijd })}
          />
          <Knop pictogram="klok" onClick={() => zet({ aankomst: klokNu() })}>
            {t.nu.aankomst}
          </Knop>
        </div>
        <div className="nav-stapel nav-stapel--krap">
          <Tijdveld
            naam="vertrek"
            label={t.vertrek}
            waarde={vertrek}
            fout={isOmgekeerd(aankomst, vertrek) ? t.omgekeerd : undefined}
            onWaarde={(tijd) => zet({ vertrek: tijd })}
          />
          <Knop pictogram="klok" onClick={() => zet({ vertrek: klokNu() })}>
            {t.nu.vertrek}
          </Knop>
        </div>
      </div>
    </Kaart>
  );
}

/** `09:30` where the visit is, whatever the device is set to. */
const klokNu = (): string =>
  new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date());
