import {
  Alinea,
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Herleiding,
  Kaart,
  Melding as Mededeling,
  StatusLabel,
  type StatusSoort,
} from '@navolgbaar/ui';
import type { Melding } from '../../api/meldingen';
import { Begrip } from '../../delen/begrip';
import { dossierTeksten as teksten, nieuweMeldingTeksten } from '../../teksten/melding';
import { waarden, woord, zin } from '../../teksten/waarden';
import { leesChecklist, type Toetsregel } from './checklist';

const uitkomstsoort: Readonly<Record<string, StatusSoort>> = {
  valt_onder_de_wet: 'fout',
  valt_er_niet_onder: 'rust',
  twijfel: 'waarschuwing',
};
const antwoordsoort: Readonly<Record<string, StatusSoort>> = {
  ja: 'actief',
  nee: 'rust',
  onbekend: 'waarschuwing',
};

/** The legal tests as they were answered, and what they say together. */
export function ToetsenKaart({ melding }: { melding: Melding }) {
  const { checklist, checklistuitkomst } = melding;
  if (!checklist || !checklistuitkomst) return null;
  const { toetsen, gegevens } = leesChecklist(checklist);
  return (
    <Kaart
      titel={teksten.toetsen}
      id="toetsen"
      acties={
        <StatusLabel soort={uitkomstsoort[checklistuitkomst.uitkomst] ?? 'neutraal'}>
          {woord(waarden.checklistuitkomst, checklistuitkomst.uitkomst)}
        </StatusLabel>
      }
    >
      {gegevens.length > 0 && <Gegevenslijst gegevens={gegevens} />}
      <DataTabel
        bijschrift={teksten.toetsenTabel}
        rijen={toetsen}
        sleutel={(toets: Toetsregel) => toets.naam}
        kolommen={[
          {
            id: 'toets',
            kop: teksten.toetsKolom.toets,
            rijkop: true,
            cel: (t) => woord(nieuweMeldingTeksten.toets, t.naam),
          },
          {
            id: 'antwoord',
            kop: teksten.toetsKolom.antwoord,
            smal: true,
            cel: (t) => (
              <StatusLabel soort={antwoordsoort[t.antwoord] ?? 'neutraal'}>
                {woord(waarden.antwoord, t.antwoord)}
              </StatusLabel>
            ),
          },
          { id: 'waarom', kop: teksten.toetsKolom.waarom, cel: (t) => t.toelichting },
        ]}
      />
      <Herleiding stappen={checklistuitkomst.herleiding} />
    </Kaart>
  );
}

/** Whether the provider reported within three working days, and how that was counted. */
export function MeldtermijnKaart({ meldtermijn }: { meldtermijn: Melding['meldtermijn'] }) {
  if (!meldtermijn) return null;
  const { teLaat, bevinding, uiterlijk, start, startgebeurtenis, herleiding } = meldtermijn;
  return (
    <Kaart titel={teksten.meldtermijn} id="meldtermijn" acties={<Begrip naam="meldtermijn" />}>
      {teLaat ? (
        <Mededeling soort="fout">{zin(bevinding ?? teksten.meldtermijn)}</Mededeling>
      ) : (
        <Mededeling soort="gelukt">{zin(bevinding ?? teksten.opTijd)}</Mededeling>
      )}
      <Gegevenslijst
        gegevens={[
          { label: teksten.uiterlijk, waarde: datumTekst(uiterlijk, 'weekdag') },
          {
            label: teksten.vanaf,
            waarde: teksten.vanafTekst(
              datumTekst(start),
              woord(waarden.startgebeurtenis, startgebeurtenis).toLowerCase(),
            ),
          },
        ]}
      />
      <Herleiding stappen={herleiding} />
    </Kaart>
  );
}

/** Who is competent by law. An advice: a person decides. */
export function RouteKaart({ melding }: { melding: Melding }) {
  const { route, status, routeontvangers, routemelder, routetabelversie, routeherleiding } = melding;
  const wie = routeontvangers.map((ontvanger) => woord(waarden.ontvanger, ontvanger)).join(', ');
  return (
    <Kaart titel={teksten.route} id="route">
      <p className="nav-alinea nav-sterk">{woord(waarden.route, route)}</p>
      {wie && status !== 'doorgezonden' && (
        <Mededeling soort="waarschuwing">
          {routemelder === 'aanbieder' ? teksten.routeAanbiederMeldt(wie) : teksten.routeAan(wie)}
        </Mededeling>
      )}
      {routetabelversie !== null && <Alinea>{teksten.routeVersie(routetabelversie)}</Alinea>}
      <Herleiding stappen={routeherleiding} />
    </Kaart>
  );
}
