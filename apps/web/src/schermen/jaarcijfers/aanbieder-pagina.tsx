import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  Alinea,
  DataTabel,
  Gegevenslijst,
  Herleiding,
  Kaart,
  type Kolom,
  Koppeling,
  Melding,
  momentTekst,
  Stapel,
} from '@navolgbaar/ui';
import { type Jaar, type Jaarcijfers, jaarcijfersVraag } from '../../api/jaarcijfers';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { jaarcijferTeksten } from '../../teksten/jaarcijfers';
import { euro, getal, signaaltekst, procent } from './getallen';

const t = jaarcijferTeksten.pagina;

/** The years of a provider beside one another, and what the figures say. */
export function AanbiederJaarcijfers() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(jaarcijfersVraag(id));
  return (
    <Gegevens vraag={vraag} wat={t.wat}>
      {(cijfers) => <Scherm cijfers={cijfers} />}
    </Gegevens>
  );
}

function Scherm({ cijfers: { aanbiederId, aanbiederNaam, drempelversie, jaren } }: { cijfers: Jaarcijfers }) {
  return (
    <Pagina
      titel={t.titel(aanbiederNaam)}
      kruimels={[{ label: jaarcijferTeksten.titel, href: adres('/jaarcijfers') }, { label: aanbiederNaam }]}
      acties={<Koppeling href={adres(`/aanbieders/${aanbiederId}`)}>{t.naarAanbieder}</Koppeling>}
      afdrukken
    >
      {jaren.length === 0 ? (
        <Alinea>{t.leeg}</Alinea>
      ) : (
        <Stapel>
          <Melding>{jaarcijferTeksten.geenOordeel}</Melding>
          <SignalenKaart jaren={jaren} drempelversie={drempelversie} />
          <Kaart titel={t.cijfers} id="cijfers">
            <DataTabel
              bijschrift={t.cijfersBijschrift}
              rijen={RIJEN}
              sleutel={({ kop }) => kop}
              kolommen={kolommen(jaren)}
            />
          </Kaart>
          <HerkomstKaart jaren={jaren} />
        </Stapel>
      )}
    </Pagina>
  );
}

function SignalenKaart({ jaren, drempelversie }: { jaren: readonly Jaar[]; drempelversie: number }) {
  const signalen = jaren.flatMap((jaar) => jaar.signalen);
  return (
    <Kaart titel={jaarcijferTeksten.signalen} id="signalen" nadruk={signalen.length > 0}>
      {signalen.length === 0 && <Alinea>{t.geenSignalen}</Alinea>}
      {(['continuiteit', 'rechtmatigheid'] as const).map((soort) => {
        const van = signalen.filter((signaal) => signaal.soort === soort);
        if (van.length === 0) return null;
        return (
          <Kaart key={soort} titel={jaarcijferTeksten.soort[soort]} niveau={3} id={soort}>
            {van.map(({ regel, boekjaar, kort, herleiding }) => (
              <div key={`${boekjaar} ${regel}`}>
                <Alinea>{`${boekjaar}: ${signaaltekst(kort)}`}</Alinea>
                <Herleiding stappen={herleiding} />
              </div>
            ))}
          </Kaart>
        );
      })}
      <p className="nav-alinea nav-klein">
        <Koppeling href={adres('/jaarcijfers/drempels')}>{t.drempels(drempelversie)}</Koppeling>
      </p>
    </Kaart>
  );
}

/** One figure or ratio, as it stands in each year. */
interface Rij {
  readonly kop: string;
  readonly waarde: (jaar: Jaar) => string;
}

const of = (waarde: number | null, schrijf: (waarde: number) => string, anders: string): string =>
  waarde === null ? anders : schrijf(waarde);
type Cijfernaam = keyof typeof t.rij;
const schrijfCijfer = (naam: Cijfernaam, van: Pick<Jaar, Cijfernaam>): string =>
  of(van[naam], naam === 'aantalClienten' ? getal : euro, t.onbekend);
const NAMEN = Object.keys(t.rij) as Cijfernaam[];
const verhouding = (naam: keyof typeof t.verhouding, schrijf: (waarde: number) => string): Rij => ({
  kop: t.verhouding[naam],
  waarde: ({ verhoudingen }) => of(verhoudingen[naam], schrijf, t.nietTeBerekenen),
});

const RIJEN: readonly Rij[] = [
  ...NAMEN.map((naam): Rij => ({ kop: t.rij[naam], waarde: (jaar) => schrijfCijfer(naam, jaar) })),
  verhouding('solvabiliteit', procent),
  verhouding('liquiditeit', getal),
  verhouding('winstmarge', procent),
  verhouding('personeelskosten', procent),
  verhouding('winstuitkering', procent),
  verhouding('omzetPerClient', euro),
];

const kolommen = (jaren: readonly Jaar[]): Kolom<Rij>[] => [
  { id: 'wat', kop: t.kolom, rijkop: true, cel: ({ kop }) => kop },
  ...jaren.map((jaar): Kolom<Rij> => ({
    ...{ id: String(jaar.boekjaar), kop: String(jaar.boekjaar), uitlijning: 'eind' },
    cel: ({ waarde }) => waarde(jaar),
  })),
];

/** Who gave the figures of each year, and what was read in for it before. */
function HerkomstKaart({ jaren }: { jaren: readonly Jaar[] }) {
  return (
    <Kaart titel={t.herkomst} id="herkomst">
      <Gegevenslijst
        gegevens={jaren.map(({ boekjaar, bron, ingelezenOp }) => ({
          label: String(boekjaar),
          waarde: t.ingelezen(bron, momentTekst(ingelezenOp)),
        }))}
      />
      {jaren
        .filter(({ eerdere }) => eerdere.length > 0)
        .map((jaar) => (
          <EerdereVersies key={jaar.boekjaar} jaar={jaar} />
        ))}
    </Kaart>
  );
}

function EerdereVersies({ jaar: { boekjaar, eerdere } }: { jaar: Jaar }) {
  return (
    <details className="nav-herleiding">
      <summary>{t.eerdere(boekjaar)}</summary>
      {eerdere.map((versie) => (
        <div key={versie.versie}>
          <Alinea>{`${t.versie(versie.versie)}: ${t.ingelezen(versie.bron, momentTekst(versie.ingelezenOp))}`}</Alinea>
          <Gegevenslijst
            vorm="kolommen"
            gegevens={NAMEN.map((naam) => ({ label: t.rij[naam], waarde: schrijfCijfer(naam, versie) }))}
          />
        </div>
      ))}
    </details>
  );
}
