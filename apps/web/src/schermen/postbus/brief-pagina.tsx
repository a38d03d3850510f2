import { useParams } from '@tanstack/react-router';
import { datumTekst, Gegevenslijst, Kaart, Knop, Knoppen, KnopKoppeling, Tijdlijn } from '@navolgbaar/ui';
import { berichtVraag } from '../../api/brieven';
import { actieKoppen } from '../../api/client';
import { type Actiepad, stuur } from '../../api/stuur';
import type { Bericht } from '../../api/zaken';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Briefbestand, ontvangerVan, wanneer } from '../../delen/bericht-regel';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import type { Veld } from '../../delen/velden';
import { Stand } from '../../delen/zaak-labels';
import { FoutMelding } from '../../schil/fout-scherm';
import { berichtTeksten, briefTeksten as t, mislukteBerichten } from '../../teksten/berichten';
import { woord } from '../../teksten/waarden';

const LIJST = { label: mislukteBerichten.titel, href: adres('/berichten') };
const RECHT = 'bericht:verzenden';
const ververs = [['berichten'], ['vandaag']];

/** One letter: what it says, how it goes, and what happened to it. */
export function BriefPagina() {
  return (
    <Stuk vraag={berichtVraag} wat={t.wat}>
      {(bericht) => (
        <Pagina titel={bericht.onderwerp} kruimels={[LIJST, { label: bericht.onderwerp }]} vertrouwelijk>
          <Acties bericht={bericht} />
          <GegevensKaart bericht={bericht} />
          <Kaart titel={t.tekst} id="brief">
            <p className="nav-alinea nav-brieftekst">{bericht.tekst}</p>
          </Kaart>
          <Verloop bericht={bericht} />
        </Pagina>
      )}
    </Stuk>
  );
}

function Acties({ bericht: { id, versie, handelingen, kanalen, status } }: { bericht: Bericht }) {
  const mag = useHeeftRecht()(RECHT);
  const doe = (pad: Actiepad) => () => stuur(pad, { id }, {}, actieKoppen({ versie }));
  const print = useActie<undefined, unknown>({
    ...{ doe: doe('/api/v1/berichten/{id}/_druk-af'), ververs, bericht: t.geprintGelukt },
  });
  const retour = useActie<undefined, unknown>({
    ...{ doe: doe('/api/v1/berichten/{id}/_meld-retour'), ververs, bericht: t.retourGelukt },
  });
  if (!mag) return null;
  const fout = print.error ?? retour.error;
  return (
    <>
      {fout && <FoutMelding fout={fout} />}
      <Knoppen>
        {status === 'te_printen' && (
          <Knop soort="primair" bezig={print.isPending} onClick={() => print.mutate(undefined)}>
            {t.geprint}
          </Knop>
        )}
        {handelingen.includes('verstuurPerPost') && (
          <KnopKoppeling href={adres(`/berichten/${id}/post`)} pictogram="post">
            {t.naarPost}
          </KnopKoppeling>
        )}
        {kanalen.length > 0 && (
          <KnopKoppeling href={adres(`/berichten/${id}/anders`)}>
            {status === 'mislukt' ? t.naarOpnieuw : t.naarAnders}
          </KnopKoppeling>
        )}
        {handelingen.includes('meldRetour') && (
          <Knop soort="subtiel" bezig={retour.isPending} onClick={() => retour.mutate(undefined)}>
            {t.retour}
          </Knop>
        )}
      </Knoppen>
    </>
  );
}

function GegevensKaart({ bericht }: { bericht: Bericht }) {
  const { kanaal, fout, geadresseerde, sjabloonHerkomst, sjabloonVersie, pdfSha256 } = bericht;
  const eigen = sjabloonHerkomst === 'eigen';
  const zonderAdres = kanaal === 'post' && geadresseerde && !geadresseerde.includes('\n');
  return (
    <Kaart titel={t.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: t.stand, waarde: <Stand lijst="berichtstatus" code={bericht.status} /> },
          { label: t.aan, waarde: ontvangerVan(bericht) },
          { label: t.kanaal, waarde: `${woord(berichtTeksten.kanaal, kanaal)}, ${wanneer(bericht)}` },
          { label: t.waarom, waarde: fout && (t.fout[fout] ?? t.foutAnders(fout)) },
          { label: t.mail, waarde: bericht.adres },
          {
            label: t.adres,
            waarde: geadresseerde && (
              <>
                <span className="nav-vrijetekst">{geadresseerde}</span>
                {zonderAdres && <span className="nav-onderregel nav-klein">{t.adresOnbekend}</span>}
              </>
            ),
          },
          {
            label: t.sjabloon,
            waarde: eigen ? t.sjabloonEigen(sjabloonVersie) : t.sjabloonMeegeleverd(sjabloonVersie),
          },
          { label: t.controle, waarde: pdfSha256 && <code className="nav-vrijetekst">{pdfSha256}</code> },
        ].filter(({ waarde }) => waarde)}
      />
      <Briefbestand bericht={bericht} />
    </Kaart>
  );
}

function Verloop({ bericht: { bezorgingen } }: { bericht: Bericht }) {
  if (bezorgingen.length === 0) return null;
  return (
    <Kaart titel={t.verloop} id="verloop">
      <Tijdlijn
        items={bezorgingen.map(({ wat, kanaal, op, doorNaam, fout }, n) => ({
          ...{ id: String(n), moment: op, wie: doorNaam ?? t.systeem },
          wat: `${woord(t.gebeurd, wat)} ${t.per(woord(berichtTeksten.kanaal, kanaal))}`,
          details: fout ? (t.fout[fout] ?? t.foutAnders(fout)) : undefined,
        }))}
      />
    </Kaart>
  );
}

interface FormulierProps {
  titel: string;
  inleiding: string;
  kan: (bericht: Bericht) => boolean;
  children: (bericht: Bericht, gezien: Gezien<Bericht>) => React.ReactNode;
}

function Briefformulier({ titel, inleiding, kan, children }: FormulierProps) {
  return (
    <Stuk vraag={berichtVraag} wat={t.wat}>
      {(bericht, gezien) => {
        const terug = `/berichten/${bericht.id}`;
        const kruimels = [LIJST, { label: bericht.onderwerp, href: adres(terug) }, { label: titel }];
        return (
          <Pagina titel={titel} boven={bericht.onderwerp} inleiding={inleiding} kruimels={kruimels}>
            <AlleenMetRecht recht={RECHT} terug={terug}>
              {kan(bericht) ? children(bericht, gezien) : <NietMogelijk terug={terug} />}
            </AlleenMetRecht>
          </Pagina>
        );
      }}
    </Stuk>
  );
}

/** On which day a letter was posted. */
function BriefOpDePost() {
  const { titel, inleiding, dag, dagFout, knop, gelukt } = t.post;
  const vandaag = useVandaag();
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'dag', soort: 'datum', label: dag, verplicht: dagFout, dagen: 'tot-en-met-vandaag' },
      begin: datumTekst(vandaag),
    },
  ];
  return (
    <Briefformulier
      titel={titel}
      inleiding={inleiding}
      kan={({ handelingen }) => handelingen.includes('verstuurPerPost')}
    >
      {({ id }, gezien) => (
        <Actieformulier<Bericht>
          label={titel}
          velden={velden}
          gezien={gezien}
          knop={knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/berichten/{id}/_verstuur-per-post', { id }, verzoek, koppen)
          }
          ververs={ververs}
          gelukt={gelukt}
          terug={`/berichten/${id}`}
        />
      )}
    </Briefformulier>
  );
}

/** Sends a letter once more, by another way if need be. */
function BriefAnders() {
  const a = t.anders;
  const velden = (kanalen: readonly string[]): readonly Veld[] => [
    {
      ...{ naam: 'kanaal', soort: 'keuze', label: a.kanaal, verplicht: a.kanaalFout },
      opties: kanalen.map((waarde) => ({
        ...{ waarde, label: woord(berichtTeksten.kanaal, waarde), uitleg: a.uitleg[waarde] ?? '' },
      })),
    },
    {
      ...{ naam: 'adres', soort: 'tekst', label: a.adres, uitleg: a.adresUitleg, maxTekens: 254 },
      als: (w) => w['kanaal'] === 'mail',
    },
  ];
  return (
    <Briefformulier titel={a.titel} inleiding={a.inleiding} kan={({ kanalen }) => kanalen.length > 0}>
      {({ id, kanalen }, gezien) => (
        <Actieformulier<Bericht>
          label={a.titel}
          velden={velden(kanalen)}
          gezien={gezien}
          knop={a.knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/berichten/{id}/_verzend-opnieuw', { id }, verzoek, koppen)
          }
          ververs={ververs}
          gelukt={a.gelukt}
          terug={`/berichten/${id}`}
        />
      )}
    </Briefformulier>
  );
}

/** The form that the address names: that it was posted, or how it goes now. */
export function BriefFormulier() {
  const { daad } = useParams({ strict: false });
  return daad === 'post' ? <BriefOpDePost /> : <BriefAnders />;
}
