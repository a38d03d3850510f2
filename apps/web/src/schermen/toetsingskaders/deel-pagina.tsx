import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import { alsApiFout, ApiFout } from '../../api/fout';
import { stuur } from '../../api/stuur';
import { type Kaderversie, kaderversieVraag } from '../../api/toetsingskaders';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import { toetsingskaderTeksten } from '../../teksten/toetsingskaders';
import { type Deel, deelVan } from './delen';
import { schrijfPad, versiekruimels, versiePad, ververs } from './kader';

const t = toetsingskaderTeksten.schrijven;

/** The form of one part of a concept: a norm, a question, a theme, a value, or the framework itself. */
export function DeelPagina() {
  return (
    <Stuk vraag={kaderversieVraag} wat={toetsingskaderTeksten.pagina.wat}>
      {(versie, gezien) => <Deelblad versie={versie} gezien={gezien} />}
    </Stuk>
  );
}

function Deelblad({ versie, gezien }: { versie: Kaderversie; gezien: Gezien<Kaderversie> }) {
  const { soort = '', code } = useParams({ strict: false });
  const zoek = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr }));
  const maak = ({ inhoud }: Kaderversie) =>
    deelVan(soort, inhoud, code ?? null, { thema: zoek.get('thema'), norm: zoek.get('norm') });
  const deel = maak(versie);
  const terug = schrijfPad(versie.id);
  const magSchrijven = versie.handelingen.includes('wijzig');
  return (
    <Pagina
      titel={deel?.titel ?? t.titel}
      boven={`${versie.naam}, ${toetsingskaderTeksten.versie(versie.nummer).toLowerCase()}`}
      kruimels={[
        ...versiekruimels(versie),
        { label: t.titel, href: adres(terug) },
        { label: deel?.titel ?? t.titel },
      ]}
    >
      {deel && magSchrijven ? (
        <Deelformulier
          key={`${soort} ${code ?? ''}`}
          versie={versie}
          gezien={gezien}
          deel={deel}
          maak={maak}
        />
      ) : (
        <NietMogelijk
          terug={magSchrijven ? terug : versiePad(versie.id)}
          tekst={magSchrijven ? t.nietGevonden : t.bevroren}
          knop={t.terug}
        />
      )}
    </Pagina>
  );
}

interface FormulierProps {
  versie: Kaderversie;
  gezien: Gezien<Kaderversie>;
  deel: Deel;
  maak: (versie: Kaderversie) => Deel | null;
}

function Deelformulier({ versie: { id }, gezien, deel, maak }: FormulierProps) {
  const voorraad = useQueryClient();
  const terug = schrijfPad(id);
  return (
    <Actieformulier<{ versie: Kaderversie; bij: string | null }, Kaderversie>
      label={deel.titel}
      velden={deel.velden}
      {...(deel.controleer && { controleer: deel.controleer })}
      gezien={gezien}
      wijziging={(nu) => maak(nu)?.velden ?? deel.velden}
      knop={t.knop}
      verstuur={async (verzoek, koppen) => {
        // What was read last: a version that this form did not see yet is refused by its number.
        const nu = voorraad.getQueryData(kaderversieVraag(id).queryKey);
        if (!nu) throw new TypeError('de versie is weg');
        try {
          const inhoud = deel.met(nu.inhoud, verzoek);
          const versie = await stuur<Kaderversie>('/api/v1/kaderversies/{id}', { id }, inhoud, koppen, 'PUT');
          voorraad.setQueryData(kaderversieVraag(id).queryKey, versie);
          return { versie, bij: deel.bij(verzoek) };
        } catch (fout) {
          throw metEigenVelden(alsApiFout(fout), `${deel.pad(nu.inhoud)}.`);
        }
      }}
      ververs={ververs}
      gelukt={t.opgeslagen}
      terug={terug}
      naar={({ bij }) => (bij === null ? terug : `${terug}?bij=${encodeURIComponent(bij)}`)}
    />
  );
}

/** A fault in this part stands at its own question: `normen.3.toepassing.clientenTot` at `clientenTot`. */
function metEigenVelden(fout: ApiFout, pad: string): ApiFout {
  const { status, code, titel, detail, correlatieId } = fout;
  const eigen = (naam: string) =>
    pad !== '.' && naam.startsWith(pad)
      ? (naam
          .slice(pad.length)
          .replace(/^toepassing\./, '')
          .split('.')[0] ?? naam)
      : naam;
  const velden = fout.velden.map((veld) => ({ ...veld, naam: eigen(veld.naam) }));
  return new ApiFout(status, code, titel, detail, velden, correlatieId);
}
