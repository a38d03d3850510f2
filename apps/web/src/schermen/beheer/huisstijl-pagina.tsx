import { useState } from 'react';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  Bestandsveld,
  Kaart,
  Knop,
  Melding as Mededeling,
  Tekstveld,
  type Bestandsregel,
  grootteTekst,
} from '@navolgbaar/ui';
import { actieKoppen, api, gelukt, ifMatch } from '../../api/client';
import type { components } from '../../api/schema';
import { Formulier, useFormulier } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { wijzigingVan } from '../../formulier/wijziging';
import { useAankondiging } from '../../schil/aankondiging';
import { huisstijlTeksten as teksten } from '../../teksten/beheer';
import { HuisstijlVoorbeeld } from './huisstijl-voorbeeld';

type Huisstijl = components['schemas']['HuisstijlResponse'];

interface Waarden extends Record<string, string> {
  hoofdkleur: string;
}
/** A file that was chosen, null to take the logo away, undefined to leave it as it is. */
type Logokeuze = { naam: string; grootte: number; base64: string } | null | undefined;

const GROOTSTE_LOGO = 100 * 1024;

const huisstijlVraag = queryOptions({
  queryKey: ['huisstijl'],
  queryFn: async (): Promise<Huisstijl> => gelukt(await api.GET('/api/v1/huisstijl')),
});

const kleurVraag = (kleur: string) =>
  queryOptions({
    queryKey: ['huisstijl', 'kleur', kleur],
    queryFn: async () => gelukt(await api.GET('/api/v1/huisstijl/kleur', { params: { query: { kleur } } })),
    enabled: isKleur(kleur),
    staleTime: Infinity,
  });

const isKleur = (tekst: string): boolean => /^#[0-9a-f]{6}$/i.test(tekst.trim());
const komma = (getal: number): string => String(getal).replace('.', ',');
const beginVan = ({ hoofdkleur }: Huisstijl): Waarden => ({ hoofdkleur: hoofdkleur ?? '' });

/** Colour and logo of the own organisation, with how the pages become. */
export function HuisstijlPagina() {
  const vraag = useQuery(huisstijlVraag);
  // Only what was saved here begins the form anew: a change of somebody else meets the compare screen.
  const [keer, zetKeer] = useState(0);
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Gegevens vraag={vraag} wat={teksten.wat}>
        {(huisstijl) => (
          <Huisstijlformulier
            key={keer}
            bewaard={() => zetKeer((nu) => nu + 1)}
            huisstijl={huisstijl}
            gezien={gezienVan(huisstijl, vraag)}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

interface HuisstijlformulierProps {
  huisstijl: Huisstijl;
  gezien: Gezien<Huisstijl>;
  bewaard: () => void;
}

function Huisstijlformulier({ huisstijl, gezien, bewaard }: HuisstijlformulierProps) {
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  const [logo, zetLogo] = useState<Logokeuze>();
  const f = useFormulier<Waarden, Huisstijl>({
    begin: beginVan(huisstijl),
    controleer: ({ hoofdkleur }) =>
      hoofdkleur.trim() === '' || isKleur(hoofdkleur) ? {} : { hoofdkleur: teksten.kleur.ongeldig },
    // A chosen logo cannot be compared by its words: who was second looks first, and sends it again.
    ...(logo === undefined
      ? wijzigingVan(gezien, beginVan, { label: () => teksten.kleur.label })
      : { gezien }),
    verstuur: async ({ hoofdkleur }, sleutel, versie) =>
      gelukt(
        await api.PUT('/api/v1/huisstijl', {
          params: { header: ifMatch(versie) },
          body: {
            hoofdkleur: hoofdkleur.trim() || null,
            ...(logo === undefined ? {} : { logo: logo?.base64 ?? null }),
          },
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: (nieuw) => {
      voorraad.setQueryData(huisstijlVraag.queryKey, nieuw);
      herlaadThema(nieuw.versie);
      kondigAan(teksten.bewaard);
      bewaard();
    },
  });
  const { hoofdkleur } = f.waarden;
  const { data: oordeel } = useQuery(kleurVraag(hoofdkleur.trim()));
  const neem = (kleur: string) => f.zet('hoofdkleur', kleur);
  return (
    <Formulier f={f} knop={teksten.knop} label={teksten.titel}>
      <Kaart titel={teksten.kleur.label} id="kleur">
        <div className="nav-stapel">
          <div className="nav-kleurveld">
            {/* The browser's own chooser, beside the field that says the same in signs. */}
            <input
              type="color"
              className="nav-kleurveld__kies"
              aria-label={teksten.kleur.kies}
              value={isKleur(hoofdkleur) ? hoofdkleur.trim().toLowerCase() : teksten.kleur.voorbeeld}
              onChange={({ target }) => neem(target.value)}
            />
            <Tekstveld
              {...f.veld('hoofdkleur')}
              label={teksten.kleur.label}
              uitleg={teksten.kleur.uitleg}
              breedte="smal"
              nietVerplicht
            />
          </div>
          {oordeel?.goed && (
            <Mededeling soort="gelukt">
              {teksten.kleur.goed(komma(oordeel.contrast), komma(oordeel.nodig))}
            </Mededeling>
          )}
          {oordeel && !oordeel.goed && (
            <Mededeling
              soort="fout"
              titel={teksten.kleur.teLichtTitel}
              acties={
                <Knop klein onClick={() => neem(oordeel.dichtstbij)}>
                  {teksten.kleur.neem(oordeel.dichtstbij)}
                </Knop>
              }
            >
              {teksten.kleur.teLicht(komma(oordeel.contrast), komma(oordeel.nodig))}
            </Mededeling>
          )}
        </div>
      </Kaart>
      <Kaart titel={teksten.logo.label} id="logo">
        <Logoveld huidig={huisstijl.logo} logo={logo} zetLogo={zetLogo} />
      </Kaart>
      <HuisstijlVoorbeeld treden={oordeel?.treden ?? []} />
    </Formulier>
  );
}

interface LogoveldProps {
  huidig: string | null;
  logo: Logokeuze;
  zetLogo: (logo: Logokeuze) => void;
}

function Logoveld({ huidig, logo, zetLogo }: LogoveldProps) {
  const [fout, zetFout] = useState<string>();
  const kies = async ([bestand]: readonly File[]) => {
    if (!bestand) return;
    zetFout(bestand.size > GROOTSTE_LOGO ? teksten.logo.teGroot : undefined);
    if (bestand.size <= GROOTSTE_LOGO)
      zetLogo({ naam: bestand.name, grootte: bestand.size, base64: await alsBase64(bestand) });
  };
  const regels: Bestandsregel[] = logo
    ? [
        {
          ...{ sleutel: 'nieuw', naam: logo.naam, grootte: grootteTekst(logo.grootte) },
          stand: { soort: 'actief', tekst: teksten.logo.gekozen },
          onVerwijder: () => zetLogo(undefined),
        },
      ]
    : huidig && logo === undefined
      ? [
          {
            ...{ sleutel: 'huidig', naam: teksten.logo.huidig, grootte: '' },
            stand: { soort: 'gelukt', tekst: teksten.logo.staat },
            onVerwijder: () => zetLogo(null),
          },
        ]
      : [];
  return (
    <Bestandsveld
      naam="logo"
      label={teksten.logo.label}
      uitleg={teksten.logo.uitleg}
      fout={fout}
      nietVerplicht
      een
      soorten=".png,.svg"
      bestanden={regels}
      onKies={(bestanden) => void kies(bestanden)}
    />
  );
}

async function alsBase64(bestand: File): Promise<string> {
  const bytes = new Uint8Array(await bestand.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Asks the stylesheet of the organisation anew; the old one goes when the new one is there. */
function herlaadThema(versie: number): void {
  const oud = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][href^="/thema.css"]');
  if (!oud) return;
  const nieuw = oud.cloneNode() as HTMLLinkElement;
  nieuw.href = `/thema.css?versie=${versie}`;
  nieuw.addEventListener('load', () => oud.remove());
  oud.after(nieuw);
}
