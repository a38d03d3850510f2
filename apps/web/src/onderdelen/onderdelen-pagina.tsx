import {
  Kop,
  Koppeling,
  PubliekeIndeling,
  Stapel,
  StatusLabel,
  Termijn,
  Prioriteit,
  WerkbankIndeling,
  Alinea,
  KnopKoppeling,
  Knoppen,
} from '@navolgbaar/ui';
import { Aankondiger } from '../schil/aankondiging';
import { Pagina } from '../delen/pagina';
import { adres } from '../basis';
import { BasisVoorbeelden } from './basis-voorbeelden';
import { FormulierVoorbeelden } from './formulier-voorbeelden';
import { LijstVoorbeelden } from './lijst-voorbeelden';
import { LosseVoorbeelden } from './losse-voorbeelden';
import { ToezichtVoorbeelden } from './toezicht-voorbeelden';
import { WeergaveKeuze } from './weergave-keuze';

/** Where the server shows this page. */
export const ONDERDELEN = '/ui';

const menu = [
  {
    titel: 'Toezicht',
    items: [
      { href: adres('/meldingen'), label: 'Werkvoorraad', pictogram: 'inbox', aantal: 12 },
      { href: ONDERDELEN, label: 'Onderdelen', pictogram: 'stapel' },
      { href: adres('/zaken'), label: 'Zaken', pictogram: 'map' },
      { href: adres('/aanbieders'), label: 'Aanbieders', pictogram: 'gebouw' },
      { href: adres('/rapporten'), label: 'Rapporten en publicatie', pictogram: 'rapport' },
    ],
  },
  { titel: 'Beheer', items: [{ href: adres('/auditspoor'), label: 'Auditspoor', pictogram: 'spoor' }] },
] as const;

/** Every component in its states, with made-up data: to look at and to test. */
export function OnderdelenPagina() {
  return (
    <Aankondiger>
      <WerkbankIndeling
        organisatie="Toezicht Wmo en Jeugdwet, Voorbeeldstad"
        gebruiker={{ naam: 'N. de Boer', rol: 'Toezichthouder' }}
        menu={menu}
        huidigPad={ONDERDELEN}
        beginpagina={ONDERDELEN}
        uitlogAdres="/uitloggen"
        mededeling="Demonstratie: deze gegevens zijn verzonnen"
      >
        <Pagina
          titel="Val uit het raam in beschermd wonen"
          boven="Calamiteit 2026-00042"
          kruimels={[{ label: 'Zaken', href: adres('/zaken') }, { label: '2026-00042' }]}
          labels={
            <>
              <StatusLabel soort="actief">In onderzoek</StatusLabel>
              <Prioriteit kleur="rood" />
            </>
          }
          acties={
            <Knoppen>
              <KnopKoppeling href="#formulier" soort="primair">
                Rapport beoordelen
              </KnopKoppeling>
              <KnopKoppeling href="#formulier">Meer</KnopKoppeling>
            </Knoppen>
          }
          inleiding="Deze pagina toont alle onderdelen van Navolgbaar met verzonnen gegevens."
          identiteit={{
            label: 'Zaak 2026-00042',
            gegevens: [
              { label: 'Zaak', waarde: '2026-00042' },
              {
                label: 'Aanbieder',
                waarde: <Koppeling href="#aanbieder">De Linde, begeleid wonen</Koppeling>,
              },
              { label: 'Fase', waarde: 'Onderzoek door de aanbieder' },
              { label: 'Behandelaar', waarde: 'N. de Boer' },
              {
                label: 'Eerstvolgende termijn',
                waarde: <Termijn compact datum="2026-04-07" vandaag="2026-04-03" />,
              },
              { label: 'Vertrouwelijkheid', waarde: 'Zaakvertrouwelijk' },
            ],
          }}
        >
          <WeergaveKeuze
            anders={{ href: `${ONDERDELEN}/publiek`, label: 'Het raam van de openbare pagina’s' }}
          />
          <div className="nav-onderdelen">
            <LijstVoorbeelden />
            <ToezichtVoorbeelden />
            <FormulierVoorbeelden />
            <BasisVoorbeelden />
            <LosseVoorbeelden />
          </div>
        </Pagina>
      </WerkbankIndeling>
    </Aankondiger>
  );
}

/** The frame of the public pages. */
export function PubliekVoorbeeld() {
  return (
    <PubliekeIndeling
      organisatie="Toezicht Wmo en Jeugdwet, Voorbeeldstad"
      deel="register"
      kruimels={[{ label: 'Rapporten', href: '#rapporten' }, { label: 'De Linde, begeleid wonen' }]}
    >
      <Stapel>
        <Kop niveau={1}>Onderzoek naar een val uit het raam bij De Linde</Kop>
        <Alinea soort="inleiding">
          De toezichthouder onderzocht hoe een bewoner uit het raam kon vallen en wat de aanbieder daarna
          deed.
        </Alinea>
        <WeergaveKeuze anders={{ href: ONDERDELEN, label: 'Alle onderdelen' }} />
        <Kop niveau={2}>Samenvatting in gewone taal</Kop>
        <Alinea>
          De ramen konden te ver open. De aanbieder heeft dat hersteld. De toezichthouder kijkt over drie
          maanden of het zo blijft.
        </Alinea>
      </Stapel>
    </PubliekeIndeling>
  );
}
