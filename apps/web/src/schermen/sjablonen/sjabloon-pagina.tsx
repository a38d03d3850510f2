import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  DataTabel,
  datumTekst,
  Kaart,
  type Kolom,
  Keuzelijst,
  KnopKoppeling,
  Lijst,
  Melding,
} from '@navolgbaar/ui';
import {
  type Sjabloon,
  type Sjabloontekst,
  sjabloonVraag,
  voorbeeldVraag,
  zaakkeuzesVraag,
} from '../../api/brieven';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import { metVelden, sjabloonTeksten } from '../../teksten/sjablonen';
import { woord } from '../../teksten/waarden';

const t = sjabloonTeksten.pagina;

/** One letter: what is in use, the own text that is being written, and all that was. */
export function SjabloonPagina() {
  return (
    <Stuk vraag={sjabloonVraag} wat={sjabloonTeksten.wat}>
      {(sjabloon) => {
        const concept = sjabloon.teksten.find(({ status }) => status === 'concept');
        const titel = metVelden(sjabloon.onderwerp);
        return (
          <Pagina
            titel={titel}
            inleiding={`${t.bron}: ${sjabloon.bron}`}
            kruimels={[{ label: sjabloonTeksten.titel, href: adres('/sjablonen') }, { label: titel }]}
            acties={<Acties sjabloon={sjabloon} concept={concept !== undefined} />}
          >
            {sjabloon.nieuwereMeegeleverd && (
              <Melding soort="waarschuwing">{t.nieuwere(sjabloon.meegeleverdVersie)}</Melding>
            )}
            {concept && <Conceptkaart sjabloon={sjabloon} concept={concept} />}
            <Kaart titel={t.geldt} id="geldt">
              <Tekst {...geldend(sjabloon)} />
            </Kaart>
            <Versies sjabloon={sjabloon} />
            <Kaart titel={t.meegeleverd} id="meegeleverd">
              {sjabloon.meegeleverd.map((een) => (
                <details key={een.versie} className="nav-herleiding">
                  <summary>{t.meegeleverdVersie(een.versie)}</summary>
                  <Tekst {...een} />
                </details>
              ))}
            </Kaart>
          </Pagina>
        );
      }}
    </Stuk>
  );
}

function Acties({ sjabloon: { code, eigenNummer }, concept }: { sjabloon: Sjabloon; concept: boolean }) {
  const mag = useHeeftRecht();
  const naar = (deel: string) => adres(`/sjablonen/${code}/${deel}`);
  return (
    <>
      {mag('sjabloon:schrijven') && (
        <KnopKoppeling href={naar('schrijven')} pictogram="notitie">
          {concept ? t.verder : t.schrijf}
        </KnopKoppeling>
      )}
      {concept && mag('sjabloon:vaststellen') && (
        <KnopKoppeling href={naar('vaststellen')}>{t.stelVast}</KnopKoppeling>
      )}
      {concept && mag('sjabloon:schrijven') && (
        <KnopKoppeling soort="subtiel" href={naar('vervallen')}>
          {t.verval}
        </KnopKoppeling>
      )}
      {eigenNummer !== null && mag('sjabloon:vaststellen') && (
        <KnopKoppeling soort="subtiel" href={naar('terug')}>
          {t.terug}
        </KnopKoppeling>
      )}
    </>
  );
}

type Briefinhoud = { onderwerp: string; tekst: string };

function geldend({ eigenNummer, teksten, meegeleverd }: Sjabloon): Briefinhoud {
  const eigen = eigenNummer === null ? undefined : teksten.find(({ nummer }) => nummer === eigenNummer);
  return eigen ?? meegeleverd[0] ?? { onderwerp: '', tekst: '' };
}

function Tekst({ onderwerp, tekst }: Briefinhoud) {
  return (
    <>
      <p className="nav-alinea">
        <strong>{onderwerp}</strong>
      </p>
      <p className="nav-alinea nav-brieftekst">{tekst}</p>
    </>
  );
}

function Conceptkaart({ sjabloon, concept }: { sjabloon: Sjabloon; concept: Sjabloontekst }) {
  const { fouten, nietGebruikt, verschil } = sjabloon;
  return (
    <>
      <Kaart titel={t.concept} id="concept">
        <Alinea>{t.conceptUitleg(concept.schrijversNamen.join(', '))}</Alinea>
        {fouten.length > 0 && (
          <Melding soort="fout" titel={t.fouten}>
            <Lijst
              items={fouten.map(
                ({ deel, regel, wat }) => `${deel === 'tekst' ? t.regel(regel) : t.onderwerp}${wat}`,
              )}
            />
          </Melding>
        )}
        {nietGebruikt.length > 0 && (
          <Melding soort="waarschuwing">{t.nietGebruikt(nietGebruikt.join(', '))}</Melding>
        )}
        <details className="nav-herleiding">
          <summary>{t.verschil}</summary>
          <div className="nav-brieftekst">
            {verschil.map(({ soort, tekst }, n) => (
              <p key={n} className="nav-alinea">
                {soort === 'zelfde' ? (
                  tekst || '\u00a0'
                ) : (
                  <>
                    <strong>{t.verschilRegels[soort]}</strong>{' '}
                    {soort === 'weg' ? <del>{tekst}</del> : <ins>{tekst}</ins>}
                  </>
                )}
              </p>
            ))}
          </div>
        </details>
      </Kaart>
      <Voorbeeld code={sjabloon.code} concept={concept} />
    </>
  );
}

/** The letter as a reader gets it, with the values of a case that this person may see. */
function Voorbeeld({ code, concept }: { code: string; concept: Sjabloontekst }) {
  const magZaken = useHeeftRecht()('zaak:lezen');
  const [zaakId, kies] = useState('');
  const zaken = useQuery({ ...zaakkeuzesVraag, enabled: magZaken });
  const vraag = useQuery(voorbeeldVraag(code, concept, zaakId));
  return (
    <Kaart titel={t.voorbeeld} id="voorbeeld">
      {zaken.data && (
        <Keuzelijst
          naam="zaakId"
          label={t.zaak}
          uitleg={t.zaakUitleg}
          nietVerplicht
          waarde={zaakId}
          opties={zaken.data.map(({ id, nummer, onderwerp }) => ({
            waarde: id,
            label: `${nummer} ${onderwerp}`,
          }))}
          onWaarde={kies}
        />
      )}
      <Gegevens vraag={vraag} wat={t.voorbeeld}>
        {({ onderwerp, tekst, verzonnen }) => (
          <>
            <Tekst onderwerp={onderwerp} tekst={tekst} />
            {verzonnen.length > 0 && (
              <p className="nav-alinea nav-zacht nav-klein">{t.verzonnen(verzonnen.join(', '))}</p>
            )}
          </>
        )}
      </Gegevens>
    </Kaart>
  );
}

function Versies({ sjabloon: { teksten, keuzes } }: { sjabloon: Sjabloon }) {
  return (
    <Kaart titel={t.versies} id="versies">
      {teksten.length === 0 ? (
        <Alinea>{t.versiesLeeg}</Alinea>
      ) : (
        <DataTabel
          bijschrift={t.versiesBijschrift}
          rijen={teksten}
          sleutel={({ id }) => id}
          kolommen={versiekolommen}
        />
      )}
      {keuzes.length > 0 && (
        <>
          <Alinea>{t.keuzes}</Alinea>
          <Lijst
            items={keuzes.map(({ vanaf, nummer, doorNaam }) =>
              t.keuze(
                datumTekst(vanaf),
                nummer === null ? sjabloonTeksten.meegeleverd : sjabloonTeksten.eigen(nummer),
                doorNaam,
              ),
            )}
          />
        </>
      )}
    </Kaart>
  );
}

const versiekolommen: readonly Kolom<Sjabloontekst>[] = [
  {
    id: 'tekst',
    kop: t.versieKolom.tekst,
    rijkop: true,
    cel: (een) => (
      <details className="nav-herleiding">
        <summary>{t.tekst(een.nummer)}</summary>
        <Tekst {...een} />
      </details>
    ),
  },
  {
    id: 'status',
    kop: t.versieKolom.status,
    smal: true,
    cel: ({ status }) => woord(sjabloonTeksten.status, status),
  },
  { id: 'door', kop: t.versieKolom.door, cel: ({ schrijversNamen }) => schrijversNamen.join(', ') },
  {
    id: 'vast',
    kop: t.versieKolom.vast,
    cel: ({ vastgesteldOp, vastgesteldDoorNaam }) =>
      vastgesteldOp && t.vastgesteld(datumTekst(dagVan(vastgesteldOp)), vastgesteldDoorNaam ?? ''),
  },
];
