import type { ReactNode } from 'react';
import { Alinea, datumTekst, Kaart, Knop, KnopKoppeling, Knoppen } from '@navolgbaar/ui';
import type { Adviesregel } from '../../api/collegeadviezen';
import type { Dossier } from '../../api/dossier';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { opdrachtOpen } from '../../delen/opdracht-stand';
import { FoutMelding } from '../../schil/fout-scherm';
import { zaakTeksten as teksten } from '../../teksten/zaken';
import { acties } from './acties';
import { adviesstappen, wachtOpAdvies } from './adviesstappen';
import { type Actieknop, knoppenVan, stapBijPunt } from './actieknoppen';
import { useBehandelaarschap } from './behandelaarschap';

interface WatNuProps {
  zaak: Zaak;
  adviezen?: readonly Adviesregel[];
  rapporten?: Dossier['rapporten'];
}

/** Something that is open, with the act that answers it. */
interface Stap {
  sleutel: string;
  tekst: string;
  bron?: string;
  knop: Actieknop | null;
}

/** What is next: the open points with the act that answers them, then the other acts. */
export function WatNuKaart({ zaak, adviezen = [], rapporten = [] }: WatNuProps) {
  const { eerste, meer } = knoppenVan(zaak, rapporten.length > 0);
  const stappen: Stap[] = [
    ...zaak.openPunten.map((punt) => ({
      ...{ sleutel: `${punt.punt} ${punt.objectId}`, tekst: punt.tekst, bron: punt.bron },
      knop: stapBijPunt(zaak, punt),
    })),
    ...adviesstappen(adviezen).map(({ id, ...stap }) => ({ sleutel: `advies ${id}`, ...stap })),
    ...rapporten.filter(({ status }) => status === 'concept').map(rapportstap),
  ];
  const elders = [...wachtend(zaak).map(({ id }) => id), ...wachtOpAdvies(adviezen)];
  const inStap = new Set(stappen.map(({ knop }) => knop?.href));
  return (
    <Kaart titel={teksten.nu.titel} id="wat-nu" nadruk>
      {stappen.length === 0 &&
        rust(zaak, wachtOpAdvies(adviezen)).map((regel) => <Alinea key={regel}>{regel}</Alinea>)}
      {stappen.length > 0 && (
        <ul className="nav-kortelijst">
          {stappen.map(({ sleutel, tekst, bron, knop }, i) => (
            <li key={sleutel} className="nav-stapel nav-stapel--krap">
              <p className="nav-alinea">
                {tekst} {bron && <span className="nav-zacht nav-klein">{teksten.nu.bron(bron)}</span>}
              </p>
              {knop && (
                <Knoppen>
                  <KnopKoppeling href={adres(knop.href)} soort={i === 0 ? 'primair' : 'secundair'}>
                    {knop.label}
                  </KnopKoppeling>
                </Knoppen>
              )}
            </li>
          ))}
        </ul>
      )}
      <Knoppenrij
        knoppen={eerste.filter(({ href }) => !inStap.has(href))}
        eerstePrimair={stappen.length === 0 && elders.length === 0}
      >
        {zaak.handelingen.includes('wijzig') && <BehandelaarKnop zaak={zaak} />}
      </Knoppenrij>
      {meer.length > 0 && (
        <details className="nav-herleiding">
          <summary>{teksten.nu.meer}</summary>
          <Knoppenrij knoppen={meer.filter(({ href }) => !inStap.has(href))} />
        </details>
      )}
    </Kaart>
  );
}

/** A report that nobody adopted yet. */
const rapportstap = ({ id, nummer }: Dossier['rapporten'][number]): Stap => ({
  ...{ sleutel: `rapport ${id}`, tekst: teksten.nu.rapportConcept(nummer) },
  knop: { href: `/rapporten/${id}`, label: teksten.nu.rapportKnop },
});

const wachtend = (zaak: Zaak) => zaak.opdrachten.filter(({ status }) => opdrachtOpen(status));

/** For what the case waits: in a case of several providers for each of them, by name. */
function rust(zaak: Zaak, adviezen: readonly string[]): string[] {
  const opdrachten = wachtend(zaak);
  const meer = zaak.aanbieders.length > 0;
  const namen = new Map(
    [zaak, ...zaak.aanbieders].map(({ aanbiederId, aanbiederNaam }) => [aanbiederId, aanbiederNaam]),
  );
  const wachtOp = [
    ...(meer ? opdrachten : opdrachten.slice(0, 1)).map((opdracht) =>
      wachten(opdracht, meer ? opdracht.aanbiederNaam : null),
    ),
    ...zaak.verbeterplannen
      .filter(({ status }) => status === 'afgesproken' || status === 'afgekeurd')
      .map(({ uiterlijk, aanbiederId }) =>
        teksten.nu.wachtOpVerbeterplan(datumTekst(uiterlijk), meer ? (namen.get(aanbiederId) ?? null) : null),
      ),
    ...adviezen,
  ];
  if (wachtOp.length > 0) return wachtOp;
  if (zaak.status !== 'afgesloten') return [teksten.nu.niets];
  return [zaak.openMonitoring ? teksten.nu.gevolgd : teksten.nu.afgesloten];
}

const wachten = ({ opgeschortOp, uiterlijk }: Zaak['opdrachten'][number], naam: string | null): string =>
  opgeschortOp
    ? teksten.nu.staatStil(datumTekst(opgeschortOp), naam)
    : teksten.nu.wachtOpRapport(datumTekst(uiterlijk), naam);

function Knoppenrij({
  knoppen,
  eerstePrimair = false,
  children,
}: {
  knoppen: readonly Actieknop[];
  eerstePrimair?: boolean;
  children?: ReactNode;
}) {
  if (knoppen.length === 0 && !children) return null;
  return (
    <Knoppen>
      {knoppen.map(({ href, label }, i) => (
        <KnopKoppeling
          key={href}
          href={adres(href)}
          soort={eerstePrimair && i === 0 ? 'primair' : 'secundair'}
          toets={href.endsWith(`/${acties.wijzig.pad}`) ? 'e' : undefined}
        >
          {label}
        </KnopKoppeling>
      ))}
      {children}
    </Knoppen>
  );
}

/** Takes the case, or gives it back. */
function BehandelaarKnop({ zaak }: { zaak: Zaak }) {
  const { label, doe, bezig, fout } = useBehandelaarschap(zaak);
  return (
    <>
      <Knop pictogram="mens" data-toets="a" bezig={bezig} onClick={doe}>
        {label}
      </Knop>
      {fout !== null && <FoutMelding fout={fout} />}
    </>
  );
}
