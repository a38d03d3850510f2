import { Alinea, Kaart, KnopKoppeling, Kop, Koppeling, Lijst, datumTekst } from '@navolgbaar/ui';
import type { Loket } from '../../application/ports/loketten';
import { Contacten, type Omgeving, maakPagina } from './delen';
import { loketTeksten as t } from './teksten';
import {
  type Tekstpagina,
  VERKLAARD_OP,
  privacy,
  toegankelijkheid,
  watWijDoen,
} from './verantwoording-teksten';

const { voorpagina } = t;

/** The front page, for who comes by for the first time; with the login for providers where that is set up. */
export const maakVoorpagina = (
  omgeving: Omgeving,
  { eherkenning }: { eherkenning: boolean },
): Promise<string> =>
  maakPagina(omgeving, {
    ...{ titel: voorpagina.titel, omschrijving: voorpagina.inleiding, zoekmachines: true },
    inhoud: (
      <>
        <Kop niveau={1}>{voorpagina.titel}</Kop>
        <Alinea soort="inleiding">{voorpagina.inleiding}</Alinea>
        <div className="nav-loket__wegen">
          <Kaart titel={voorpagina.melden} nadruk>
            <Alinea>{voorpagina.meldenUitleg}</Alinea>
            <div>
              <KnopKoppeling href="/melding-doen" soort="primair">
                {voorpagina.melden}
              </KnopKoppeling>
            </div>
            <Alinea>
              {voorpagina.mijn} <Koppeling href="/mijn-melding">{voorpagina.naarMijn}</Koppeling>
            </Alinea>
          </Kaart>
          <Kaart titel={voorpagina.lezen}>
            <Alinea>{voorpagina.lezenUitleg}</Alinea>
            <div>
              <KnopKoppeling href="/register">{voorpagina.lezen}</KnopKoppeling>
            </div>
          </Kaart>
          <Kaart titel={voorpagina.wat}>
            <Alinea>{voorpagina.watUitleg}</Alinea>
            <div>
              <KnopKoppeling href="/wat-wij-doen">{voorpagina.wat}</KnopKoppeling>
            </div>
          </Kaart>
        </div>
        <Alinea>
          {voorpagina.medewerker} <Koppeling href="/werkbank/">{voorpagina.inloggen}</Koppeling>
        </Alinea>
        {eherkenning && (
          <div>
            <KnopKoppeling href="/inloggen/eherkenning?terug=/werkbank/">
              {voorpagina.eherkenning}
            </KnopKoppeling>
          </div>
        )}
      </>
    ),
  });

export const tekstpaginas = { 'wat-wij-doen': watWijDoen, privacy, toegankelijkheid } as const;

/** A page of plain text, with the organisations to turn to. */
export const maakTekstpagina = (
  omgeving: Omgeving,
  welke: keyof typeof tekstpaginas,
  loketten: readonly Loket[],
): Promise<string> => {
  const pagina: Tekstpagina = tekstpaginas[welke];
  return maakPagina(omgeving, {
    ...{ titel: pagina.titel, omschrijving: pagina.inleiding, zoekmachines: true },
    ...(welke === 'wat-wij-doen' ? { deel: welke } : {}),
    inhoud: (
      <>
        <Kop niveau={1}>{pagina.titel}</Kop>
        <Alinea soort="inleiding">{pagina.inleiding}</Alinea>
        <Tekst pagina={pagina} />
        <Contacten loketten={loketten} />
        {welke === 'toegankelijkheid' && (
          <Alinea soort="klein">{`Deze verklaring is van ${datumTekst(VERKLAARD_OP)}.`}</Alinea>
        )}
      </>
    ),
  });
};

function Tekst({ pagina }: { pagina: Tekstpagina }) {
  return pagina.delen.map(({ kop, tekst }) => (
    <section key={kop} className="nav-stapel">
      <Kop niveau={2}>{kop}</Kop>
      {tekst.map((deel) =>
        typeof deel === 'string' ? (
          <Alinea key={deel}>{deel}</Alinea>
        ) : (
          <Lijst key={deel.join()} items={[...deel]} />
        ),
      )}
    </section>
  ));
}
