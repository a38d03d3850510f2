import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  momentTekst,
} from '@navolgbaar/ui';
import type { Activiteit, Activiteitsoort } from '../../api/activiteiten';
import { adres } from '../../basis';
import { Gemotiveerd } from '../../delen/gemotiveerd';
import { Behandelaar } from '../../delen/melding-labels';
import { useWie, ZaakKoppeling } from '../../delen/zaak-labels';
import { activiteitTeksten as t, activiteitwoorden, soortteksten, vormen } from '../../teksten/activiteiten';
import { woord } from '../../teksten/waarden';
import { ActiviteitKader } from './activiteit-kader';
import { ACTIVITEITEN, OverWie } from './stand';
import { veldnaam } from './veldnaam';

const tekstblok = (tekst: string | null) => tekst && <span className="nav-vrijetekst">{tekst}</span>;

/** An activity: what it is, what came of it, and what is next. */
export function ActiviteitPagina() {
  return (
    <ActiviteitKader>
      {(activiteit) => (
        <Kolommen
          hoofd={
            <>
              <GegevensKaart activiteit={activiteit} />
              {activiteit.status === 'gedaan' && <UitkomstKaart activiteit={activiteit} />}
            </>
          }
          zij={<NuKaart activiteit={activiteit} />}
        />
      )}
    </ActiviteitKader>
  );
}

function GegevensKaart({ activiteit }: { activiteit: Activiteit }) {
  const wie = useWie();
  const { veld } = t;
  const { analyse, zaakId, zaakNummer, reden, vorm } = activiteit;
  const s = soortteksten[activiteit.soort as Activiteitsoort];
  return (
    <Kaart titel={t.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: veld.reden, waarde: tekstblok(reden) },
          { label: veld.soort, waarde: woord(activiteitwoorden.activiteitsoort, activiteit.soort) },
          { label: veld.vorm, waarde: vorm && woord(vormen, vorm) },
          { label: s.op ?? veld.dag, waarde: datumTekst(activiteit.op) },
          { label: veld.over, waarde: <OverWie over={activiteit} /> },
          { label: veld.kenmerk, waarde: activiteit.kenmerk },
          {
            label: veld.partners,
            waarde: activiteit.partners.map(({ naam }) => naam).join(', '),
          },
          { label: veld.met, waarde: activiteit.met },
          { label: veld.wat, waarde: tekstblok(activiteit.wat) },
          { label: veld.toelichting, waarde: tekstblok(activiteit.toelichting) },
          {
            label: veld.analyse,
            waarde: analyse && (
              <Koppeling href={adres(`/risicobeeld/analyses/${analyse.id}`)}>
                {t.analyse(analyse.doel, datumTekst(analyse.peildatum))}
              </Koppeling>
            ),
          },
          { label: veld.wet, waarde: woord(activiteitwoorden.activiteitwet, activiteit.wet) },
          { label: veld.gemeente, waarde: activiteit.gemeenteNaam ?? t.vraag.geenGemeente },
          {
            label: veld.zaak,
            waarde: zaakId && zaakNummer && <ZaakKoppeling id={zaakId} nummer={zaakNummer} />,
          },
          { label: veld.wie, waarde: <Behandelaar id={activiteit.behandelaarId} /> },
          {
            label: veld.vastgelegd,
            waarde: `${momentTekst(activiteit.vastgelegdOp)}, ${wie(activiteit.vastgelegdDoor)}`,
          },
        ].filter(({ waarde }) => Boolean(waarde))}
      />
    </Kaart>
  );
}

function UitkomstKaart({ activiteit }: { activiteit: Activiteit }) {
  const wie = useWie();
  const { veld } = t;
  const { uitkomst, resultaat, opvolgingen, verbeteringen } = activiteit;
  const kop = (op: string, door: string) => `${datumTekst(op)}, ${wie(door)}`;
  return (
    <Kaart titel={t.uitkomst} id="uitkomst">
      <Gegevenslijst
        gegevens={[
          { label: veld.uitkomst, waarde: uitkomst && woord(activiteitwoorden.activiteituitkomst, uitkomst) },
          { label: veld.resultaat, waarde: tekstblok(resultaat) },
          {
            label: veld.opvolgingen,
            waarde: opvolgingen.length > 0 && (
              <ul className="nav-kortelijst">
                {opvolgingen.map(({ op, door, tekst, uitkomst: toen }, i) => (
                  <li key={i}>
                    <Gemotiveerd
                      wat={kop(op, door)}
                      waarom={[toen && woord(activiteitwoorden.activiteituitkomst, toen), tekst]
                        .filter(Boolean)
                        .join('. ')}
                    />
                  </li>
                ))}
              </ul>
            ),
          },
          {
            label: veld.verbeteringen,
            waarde: verbeteringen.length > 0 && (
              <ul className="nav-kortelijst">
                {verbeteringen.map(({ op, door, velden, reden }, i) => (
                  <li key={i}>
                    <Gemotiveerd
                      wat={kop(op, door)}
                      waarom={t.verbetering(velden.map(veldnaam).join(', '), reden)}
                    />
                  </li>
                ))}
              </ul>
            ),
          },
        ].filter(({ waarde }) => Boolean(waarde))}
      />
    </Kaart>
  );
}

function watNu({ status, teLaat, opvolgenOp }: Activiteit): string {
  const { nu } = t;
  if (status === 'gepland') return teLaat ? nu.geplandTeLaat : nu.gepland;
  if (status === 'vervallen') return nu.vervallen;
  if (!opvolgenOp) return nu.gedaan;
  return (teLaat ? nu.opvolgenTeLaat : nu.opvolgen)(datumTekst(opvolgenOp));
}

function NuKaart({ activiteit }: { activiteit: Activiteit }) {
  const { id, handelingen, opvolgenOp } = activiteit;
  const knop = (handeling: string, deel: string, titel: string, primair = false) =>
    handelingen.includes(handeling) && (
      <KnopKoppeling
        href={adres(`${ACTIVITEITEN}/${id}/${deel}`)}
        {...(primair ? { soort: 'primair' as const } : {})}
      >
        {titel}
      </KnopKoppeling>
    );
  return (
    <Kaart titel={t.nu.titel} id="wat-nu" nadruk>
      <Alinea>{watNu(activiteit)}</Alinea>
      <Knoppen>
        {knop('rondAf', 'afronden', t.afronden.titel, true)}
        {knop('volgOp', 'opvolgen', t.opvolgen.titel, opvolgenOp !== null)}
        {knop('wijzig', 'wijzigen', t.wijzigen.titel)}
        {knop('verbeter', 'verbeteren', t.verbeteren.titel)}
        {knop('laatVervallen', 'vervallen', t.vervallen.titel)}
      </Knoppen>
    </Kaart>
  );
}
