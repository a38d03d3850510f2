import { Fragment } from 'react';
import type { Rapport } from '../../api/lijn';
import { Kaart, Tekstveld } from '@navolgbaar/ui';
import { adres } from '../../basis';
import { Formulier } from '../../delen/formulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Teksteditor } from '../../delen/teksteditor/teksteditor';
import { rapportTeksten } from '../../teksten/rapporten';
import { Aanwezigen } from './aanwezigheid';
import { BevindingenVelden } from './bevindingen-velden';
import { ControleKaart } from './controle-kaart';
import { sectieNaam } from './editor-waarden';
import { type Rapporteditor, useRapporteditor } from './gebruik-rapporteditor';
import { Inhoudsopgave } from './inhoudsopgave';
import { Opmerkingen } from './opmerkingen';
import { RapportKader } from './rapport-kader';

const { bewerken: t, vraag } = rapportTeksten;

/** Writes a draft. */
export function RapportBewerken() {
  return (
    <RapportKader titel={t.titel} inleiding={t.inleiding}>
      {(rapport, gezien) =>
        rapport.handelingen.includes('wijzig') ? (
          <Editor rapport={rapport} gezien={gezien} />
        ) : (
          <NietMogelijk
            terug={`/rapporten/${rapport.id}`}
            daad={{ bij: 'rapport', status: rapport.status, handeling: 'wijzig' }}
          />
        )
      }
    </RapportKader>
  );
}

function Editor({ rapport, gezien }: { rapport: Rapport; gezien: Gezien<Rapport> }) {
  const f = useRapporteditor(rapport, gezien);
  const { secties, bevindingenNa } = rapport;
  const knip = 1 + secties.findIndex(({ sleutel }) => sleutel === bevindingenNa);
  return (
    <div className="nav-rapporteditor">
      <div className="nav-stapel nav-rapporteditor__zij">
        <Inhoudsopgave rapport={rapport} waarden={f.waarden} />
        <ControleKaart rapport={rapport} vuil={f.vuil} />
      </div>
      <Formulier f={f} knop={t.knop} annuleer={adres(`/rapporten/${rapport.id}`)} label={t.titel}>
        <Aanwezigen rapport={rapport} />
        <Kaart>
          <Tekstveld {...f.veld('titel')} label={vraag.titel} />
        </Kaart>
        <Secties f={f} rapport={rapport} delen={secties.slice(0, knip)} />
        <BevindingenVelden f={f} rapport={rapport} />
        <Secties f={f} rapport={rapport} delen={secties.slice(knip)} />
      </Formulier>
    </div>
  );
}

interface SectiesProps {
  f: Rapporteditor;
  rapport: Rapport;
  delen: Rapport['secties'];
}

function Secties({ f, rapport, delen }: SectiesProps) {
  return (
    <Kaart>
      {delen.map(({ sleutel, kop, hulp, verplicht }) => (
        <Fragment key={sleutel}>
          <Teksteditor
            {...f.veld(sectieNaam(sleutel))}
            waarde={f.waarden[sectieNaam(sleutel)] ?? ''}
            label={kop}
            uitleg={verplicht ? hulp : `${hulp} ${t.nietVerplicht}`}
            zaakId={rapport.zaakId}
          />
          <Opmerkingen rapport={rapport} plaats={sectieNaam(sleutel)} kop={kop} />
        </Fragment>
      ))}
    </Kaart>
  );
}
