import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  Kop,
  StatusLabel,
} from '@navolgbaar/ui';
import type { Veiligheidsafspraak } from '../../api/veiligheidsafspraken';
import { adres } from '../../basis';
import { Begrip } from '../../delen/begrip';
import { Behandelaar } from '../../delen/melding-labels';
import { useIsAanbieder } from '../../delen/rol';
import { TermijnCel } from '../../delen/zaak-labels';
import { afspraakTeksten as t } from '../../teksten/veiligheidsafspraken';
import { woord } from '../../teksten/waarden';
import { AfspraakKader } from './afspraak-kader';
import { isVervolg, Vervolg } from './vervolg';

/** An agreement for safety: what was agreed, what the provider told, what was seen, and what was done with a breach. */
export function AfspraakPagina() {
  return <AfspraakKader>{(afspraak) => <Inhoud afspraak={afspraak} />}</AfspraakKader>;
}

function Inhoud({ afspraak }: { afspraak: Veiligheidsafspraak }) {
  return (
    <Kolommen
      hoofd={
        <>
          <WatKaart afspraak={afspraak} />
          <ControlesKaart afspraak={afspraak} />
          <AfhandelingKaart afspraak={afspraak} />
          <BerichtenKaart afspraak={afspraak} />
        </>
      }
      zij={<NuKaart afspraak={afspraak} />}
    />
  );
}

function WatKaart({ afspraak: a }: { afspraak: Veiligheidsafspraak }) {
  const { veld } = t;
  const wacht = ['loopt', 'gemeld'].includes(a.status);
  return (
    <Kaart titel={t.kolom.afspraak} id="afspraak" acties={<Begrip naam="veiligheidsafspraak" />}>
      <p className="nav-alinea nav-vrijetekst">{a.tekst}</p>
      <Gegevenslijst
        gegevens={[
          {
            label: veld.eigenaar,
            waarde: a.eigenaarFunctie ?? (a.eigenaarId ? <Behandelaar id={a.eigenaarId} /> : null),
          },
          { label: veld.uiterlijk, waarde: datumTekst(a.uiterlijk) },
          {
            label: veld.controle,
            waarde: a.controleWijze && woord(t.wijze, a.controleWijze),
          },
          {
            label: veld.controleDoor,
            waarde: a.controleDoor && <Behandelaar id={a.controleDoor} />,
          },
          {
            label: veld.controleOp,
            waarde:
              a.controleOp && (wacht ? <TermijnCel uiterlijk={a.controleOp} /> : datumTekst(a.controleOp)),
          },
          { label: veld.monitoring, waarde: a.monitoring?.reden },
          {
            label: veld.vervolgOp,
            waarde: a.vervolgOp && (
              <Koppeling href={adres(`/veiligheidsafspraken/${a.vervolgOp}`)}>{t.eerdereAfspraak}</Koppeling>
            ),
          },
          { label: veld.eindreden, waarde: a.eindreden },
        ]}
      />
    </Kaart>
  );
}

function ControlesKaart({ afspraak: { controles } }: { afspraak: Veiligheidsafspraak }) {
  if (controles.length === 0) return null;
  return (
    <Kaart titel={t.controles} id="controles">
      {controles.map((controle, plek) => (
        <div key={plek} className="nav-stapel nav-stapel--krap">
          <div className="nav-labels">
            <Kop niveau={3} alsNiveau={4}>
              {datumTekst(controle.op)}
            </Kop>
            <StatusLabel soort={controle.uitkomst === 'nagekomen' ? 'gelukt' : 'fout'}>
              {woord(t.uitkomst, controle.uitkomst)}
            </StatusLabel>
          </div>
          <Gegevenslijst
            gegevens={[
              { label: t.veld.gezien, waarde: controle.toelichting },
              { label: t.veld.bewijs, waarde: controle.bewijs },
              {
                label: t.veld.bewijsstukken,
                waarde: controle.bewijsstukken && controle.bewijsstukken.length > 0 && (
                  <Bewijskoppelingen stukken={controle.bewijsstukken} />
                ),
              },
              { label: t.veld.controle, waarde: controle.wijze && woord(t.wijze, controle.wijze) },
            ]}
          />
        </div>
      ))}
    </Kaart>
  );
}

type Bewijsstukken = NonNullable<Veiligheidsafspraak['controles'][number]['bewijsstukken']>;

function Bewijskoppelingen({ stukken }: { stukken: Bewijsstukken }) {
  return (
    <ul className="nav-kortelijst">
      {stukken.map(({ id, nummer, omschrijving, status }) => (
        <li key={id}>
          <Koppeling href={adres(`/bewijsstukken/${id}`)}>{`${nummer}: ${omschrijving}`}</Koppeling>
          {status === 'ingetrokken' && (
            <span className="nav-onderregel nav-klein">{t.bewijsIngetrokken}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function AfhandelingKaart({ afspraak: { afhandeling } }: { afspraak: Veiligheidsafspraak }) {
  if (!afhandeling) return null;
  const { gevolg, reden, op, afspraakId } = afhandeling;
  return (
    <Kaart titel={t.afhandeling} id="afhandeling">
      <Gegevenslijst
        gegevens={[
          { label: woord(t.gevolg, gevolg), waarde: datumTekst(op) },
          { label: t.veld.reden, waarde: reden },
        ]}
      />
      {afspraakId && (
        <p className="nav-alinea">
          <Koppeling href={adres(`/veiligheidsafspraken/${afspraakId}`)}>{t.nieuweAfspraak}</Koppeling>
        </p>
      )}
    </Kaart>
  );
}

function BerichtenKaart({ afspraak: { berichten } }: { afspraak: Veiligheidsafspraak }) {
  const vanAanbieder = useIsAanbieder();
  if (berichten.length === 0) return null;
  return (
    <Kaart titel={vanAanbieder ? t.berichtenAanbieder : t.berichten} id="berichten">
      {berichten.map(({ id, tekst, op, viaPortaal }) => (
        <div key={id} className="nav-stapel nav-stapel--krap">
          <strong>{t.bericht(datumTekst(op), viaPortaal)}</strong>
          <p className="nav-alinea nav-vrijetekst">{tekst}</p>
        </div>
      ))}
    </Kaart>
  );
}

const KNOPPEN = [
  ['controleer', 'controleren'],
  ['handelAf', 'vervangen'],
  ['handelAf', 'afhandelen'],
  ['meldUitvoering', 'melden'],
  ['brengOnderMonitoring', 'monitoren'],
  ['beeindig', 'beeindigen'],
] as const;

function NuKaart({ afspraak }: { afspraak: Veiligheidsafspraak }) {
  const { id, handelingen, status } = afspraak;
  const vanAanbieder = useIsAanbieder();
  const eerste = vanAanbieder ? 'melden' : status === 'geschonden' ? 'vervangen' : 'controleren';
  return (
    <Kaart titel={t.nu.titel} id="wat-nu" nadruk>
      {isVervolg(afspraak.afhandeling?.gevolg) ? (
        <Vervolg afspraak={afspraak} />
      ) : (
        <Alinea>{watNu(status, vanAanbieder && handelingen.length > 0)}</Alinea>
      )}
      <Knoppen>
        {KNOPPEN.filter(([handeling]) => handelingen.includes(handeling)).map(([, pad]) => (
          <KnopKoppeling
            key={pad}
            href={adres(`/veiligheidsafspraken/${id}/${pad}`)}
            soort={pad === eerste ? 'primair' : 'secundair'}
          >
            {t.acties[pad].titel}
          </KnopKoppeling>
        ))}
      </Knoppen>
    </Kaart>
  );
}

function watNu(status: string, kanMelden: boolean): string {
  if (kanMelden) return t.nu.aanbieder;
  if (status === 'loopt' || status === 'gemeld' || status === 'geschonden') return t.nu[status];
  return t.nu.klaar;
}
