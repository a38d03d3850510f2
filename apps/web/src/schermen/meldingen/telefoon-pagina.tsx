import { useState } from 'react';
import { Alinea, Kaart, Knop, Knoppen, Selectievakje, Tekstvak } from '@navolgbaar/ui';
import { adres } from '../../basis';
import { Formulier } from '../../delen/formulier';
import { tijdTekst } from '../../formulier/tijd';
import { Pagina } from '../../delen/pagina';
import { nieuweMeldingTeksten } from '../../teksten/melding';
import { meldingTeksten } from '../../teksten/meldingen';
import { useNieuweMelding, type MeldingFormulier } from './gebruik-nieuwe-melding';
import { Meldingvragen } from './melding-nieuw';
import { alleNotities, leesNotitie, maakNotitie, wijzigNotitie } from './nieuwe-melding';

const teksten = nieuweMeldingTeksten.telefoon;

/** A melding while somebody is on the telephone: notes with their time on one side, the questions on the other. */
export function TelefoonPagina() {
  const begonnenOp = new Date().toISOString();
  const f = useNieuweMelding({ begin: { kanaal: 'telefoon', begonnenOp } });
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      fout={f.fouten.length > 0}
      kruimels={[{ label: meldingTeksten.kruimel, href: adres('/meldingen') }, { label: teksten.titel }]}
    >
      <Formulier f={f} knop={nieuweMeldingTeksten.knop} annuleer={adres('/meldingen')} label={teksten.titel}>
        <div className="nav-gesprek">
          <div className="nav-stapel nav-gesprek__notities">
            <NotitieKaart f={f} />
            <AfspraakKaart f={f} />
          </div>
          <div className="nav-stapel">
            <Meldingvragen f={f} weg="telefoon" />
          </div>
        </div>
      </Formulier>
    </Pagina>
  );
}

function NotitieKaart({ f }: { f: MeldingFormulier }) {
  const { notities, notitie } = f.waarden;
  const zetErbij = () => {
    if (notitie.trim() === '') return;
    f.zet('notities', [...notities, maakNotitie(notitie)]);
    f.zet('notitie', '');
    document.getElementById('veld-notitie')?.focus();
  };
  const neemOver = () =>
    f.zet(
      'omschrijving',
      alleNotities(f.waarden)
        .map((tekst) => leesNotitie(tekst).tekst)
        .join('\n\n'),
    );
  return (
    <Kaart titel={teksten.notities} id="notities">
      <Alinea soort="klein">{teksten.uitleg}</Alinea>
      {notities.length > 0 && (
        <ol className="nav-kortelijst">
          {notities.map((notitie, plaats) => (
            <li key={notitie.slice(0, notitie.indexOf(' '))}>
              <Notitie
                notitie={notitie}
                onWijzig={(tekst) => f.zet('notities', wijzigNotitie(notities, plaats, tekst))}
              />
            </li>
          ))}
        </ol>
      )}
      <Tekstvak
        {...f.veld('notitie')}
        label={teksten.notitie}
        uitleg={teksten.notitieUitleg}
        regels={4}
        maxTekens={4000}
      />
      <Knoppen>
        <Knop pictogram="nieuw" onClick={zetErbij}>
          {teksten.zetErbij}
        </Knop>
        {f.waarden.omschrijving.trim() === '' && alleNotities(f.waarden).length > 0 && (
          <Knop soort="subtiel" onClick={neemOver}>
            {teksten.neemOver}
          </Knop>
        )}
      </Knoppen>
    </Kaart>
  );
}

/** A note that was put with the others. It keeps its time: what is corrected before registering was still said then. */
function Notitie({ notitie, onWijzig }: { notitie: string; onWijzig: (tekst: string) => void }) {
  const { op, tekst } = leesNotitie(notitie);
  const [nieuw, zetNieuw] = useState<string | null>(null);
  const tijd = tijdTekst(Date.parse(op));
  if (nieuw === null) {
    return (
      <>
        <span className="nav-zacht nav-klein">{tijd}</span> <span className="nav-vrijetekst">{tekst}</span>{' '}
        <Knop
          klein
          soort="subtiel"
          aria-label={teksten.verbeterNotitie(tijd)}
          onClick={() => zetNieuw(tekst)}
        >
          {teksten.verbeter}
        </Knop>
      </>
    );
  }
  return (
    <>
      <Tekstvak
        naam={`notitie-${op}`}
        label={teksten.verbeterNotitie(tijd)}
        uitleg={teksten.verbeterUitleg}
        waarde={nieuw}
        // At once: who registers without closing the correction means what stands there. An empty one goes on closing.
        onWaarde={(waarde) => {
          zetNieuw(waarde);
          if (waarde.trim() !== '') onWijzig(waarde);
        }}
        regels={3}
        maxTekens={4000}
      />
      <Knoppen>
        <Knop
          klein
          onClick={() => {
            zetNieuw(null);
            onWijzig(nieuw);
          }}
        >
          {teksten.klaar}
        </Knop>
      </Knoppen>
    </>
  );
}

function AfspraakKaart({ f }: { f: MeldingFormulier }) {
  return (
    <Kaart titel={teksten.einde} id="einde">
      <Alinea soort="klein">{teksten.zeg}</Alinea>
      <Selectievakje {...f.veld('uitgelegd')} label={teksten.uitgelegd} />
      <Tekstvak
        {...f.veld('afgesproken')}
        label={teksten.afgesproken}
        uitleg={teksten.afgesprokenUitleg}
        regels={2}
        maxTekens={4000}
        nietVerplicht
      />
    </Kaart>
  );
}
