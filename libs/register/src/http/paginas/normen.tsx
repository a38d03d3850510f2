import { Alinea, Kop, Koppeling, LegeStaat, Lijst, Melding, StatusLabel, datumTekst } from '@navolgbaar/ui';
import type { Normkader, Normkaderdetail } from '../../application/ports/normen';
import { Registerindeling } from './delen';
import { normTeksten as t } from './normteksten';

const LIJST = { label: t.titel, href: '/normen' } as const;

/** The frameworks that are in force. */
export function Normenpagina({ kaders }: { kaders: readonly Normkader[] }) {
  return (
    <Registerindeling kruimel={t.titel}>
      <div className="nav-register__kop">
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
        <Alinea>{t.soorten}</Alinea>
      </div>
      {kaders.length === 0 && <LegeStaat titel={t.geen}>{t.geenUitleg}</LegeStaat>}
      {kaders.length > 0 && (
        <ul className="nav-register__lijst">
          {kaders.map((kader) => (
            <li key={kader.slug} className="nav-register__regel">
              <h2 className="utrecht-heading-3 nav-kop">
                <Koppeling href={`/normen/${kader.slug}`}>{kader.naam}</Koppeling>
              </h2>
              <p className="nav-alinea">{kader.doel}</p>
              <p className="nav-alinea nav-klein">
                {t.van(kader.organisatieNaam, datumTekst(kader.geldigVanaf))}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Registerindeling>
  );
}

/** One framework: its norms by theme, each with what it means, whether it binds and where it comes from. */
export function Normkaderpagina({ kader }: { kader: Normkaderdetail }) {
  const bekend = new Set(kader.themas.map(({ code }) => code));
  const themas = [
    ...kader.themas.map(({ code, naam }) => ({
      ...{ code, naam, normen: kader.normen.filter(({ thema }) => thema === code) },
    })),
    { code: 'overig', naam: t.overig, normen: kader.normen.filter(({ thema }) => !bekend.has(thema)) },
  ].filter(({ normen }) => normen.length > 0);
  return (
    <Registerindeling kruimel={kader.naam} boven={LIJST}>
      <div className="nav-register__kop">
        <Kop niveau={1}>{kader.naam}</Kop>
        <Alinea soort="inleiding">{kader.doel}</Alinea>
        <Alinea>{t.soorten}</Alinea>
        <Alinea soort="klein">{t.van(kader.organisatieNaam, datumTekst(kader.geldigVanaf))}</Alinea>
        {kader.vastgesteld ? (
          <Alinea soort="klein">
            {t.bron}: {kader.bron}
          </Alinea>
        ) : (
          <Melding soort="info">{t.aanname}</Melding>
        )}
      </div>
      {themas.length > 1 && (
        <nav aria-label={t.themas} className="nav-register__inhoudsopgave">
          <ul>
            {themas.map(({ code, naam }) => (
              <li key={code}>
                <Koppeling href={`#thema-${code}`}>{naam}</Koppeling>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {themas.map(({ code, naam, normen }) => (
        <section key={code} aria-labelledby={`thema-${code}`} className="nav-register__thema">
          <Kop niveau={2} id={`thema-${code}`}>
            {naam}
          </Kop>
          {normen.map((norm) => (
            <Normdeel key={norm.code} norm={norm} />
          ))}
        </section>
      ))}
    </Registerindeling>
  );
}

function Normdeel({ norm }: { norm: Normkaderdetail['normen'][number] }) {
  const { code, tekst, toelichting, binding, grondslag, bronnen, bovenliggend } = norm;
  return (
    <div className="nav-register__bevinding">
      <Kop niveau={3}>{tekst}</Kop>
      <div>
        <StatusLabel soort={binding === 'aanbeveling' ? 'neutraal' : 'actief'}>
          {t.binding[binding]}
        </StatusLabel>
      </div>
      <Alinea soort="klein">
        {[code, ...(bovenliggend ? [t.onderdeelVan(bovenliggend)] : [])].join(' · ')}
      </Alinea>
      {toelichting && (
        <Alinea>
          {t.uitleg}: {toelichting}
        </Alinea>
      )}
      {grondslag && (
        <Alinea>
          {t.grondslag}: {grondslag}
        </Alinea>
      )}
      {bronnen.length > 0 && (
        <>
          <Alinea soort="klein">{t.bronnen}:</Alinea>
          <Lijst items={bronnen.map(({ bron, vindplaats }) => `${bron}, ${vindplaats}`)} />
        </>
      )}
    </div>
  );
}

/** No such framework, or it is not in force. */
export function GeenNormenpagina() {
  return (
    <Registerindeling kruimel={t.bestaatNietTitel} boven={LIJST}>
      <Kop niveau={1}>{t.bestaatNietTitel}</Kop>
      <Alinea>{t.bestaatNiet}</Alinea>
      <Alinea>
        <Koppeling href="/normen">{t.naarNormen}</Koppeling>
      </Alinea>
    </Registerindeling>
  );
}
