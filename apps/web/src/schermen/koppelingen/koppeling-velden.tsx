import {
  Alinea,
  Keuzelijst,
  Keuzerondjes,
  Selectievakje,
  Selectievakjes,
  Tekstvak,
  Tekstveld,
} from '@navolgbaar/ui';
import type { Koppelveldinfo } from '../../api/koppelingen';
import type { useFormulier } from '../../delen/formulier';
import { koppelformulierTeksten as teksten } from '../../teksten/koppelingen';
import { koppelveldTeksten, woordenVan } from '../../teksten/koppelvelden';
import { opties, woord } from '../../teksten/waarden';
import { type Deel, keuzesVan, veldnaam, type Waarden } from './koppeling-waarden';

type Staat = Pick<ReturnType<typeof useFormulier<Waarden>>, 'veld' | 'waarden' | 'fouten'>;

interface VeldProps {
  f: Staat;
  info: Koppelveldinfo;
}

/** The questions about one field of a melding: where it comes from, and how it is read. */
export function Koppelveldvragen({ f, info }: VeldProps) {
  const { veld, soort, hoogstens } = info;
  const { uitleg } = koppelveldTeksten[veld];
  const hoe = f.waarden[veldnaam(veld, 'hoe')];
  const vragen = tekstveld(f, veldnaam(veld, 'vragen'));
  const meer = soort === 'tekst' && ((hoogstens ?? 0) > LANG || vragen.waarde.includes('\n'));
  return (
    <>
      <Keuzerondjes
        {...tekstveld(f, veldnaam(veld, 'hoe'))}
        label={teksten.hoe}
        uitleg={uitleg}
        opties={opties(teksten.hoeOpties)}
        naastElkaar
      />
      {hoe === 'vast' && <VasteWaarde f={f} info={info} />}
      {hoe === 'vraag' &&
        (meer ? (
          <Tekstvak {...vragen} label={teksten.vragen} uitleg={teksten.vragenUitleg} regels={2} />
        ) : (
          <Tekstveld {...vragen} label={teksten.vraag} breedte="middel" />
        ))}
      {hoe === 'vraag' && <Leeswijze f={f} info={info} />}
    </>
  );
}

/** Above this length a text is put together of more answers; a name or a title is one, unless it was made otherwise. */
const LANG = 200;

function VasteWaarde({ f, info }: VeldProps) {
  const { veld } = info;
  const deel = { ...tekstveld(f, veldnaam(veld, 'vast')), label: teksten.vast };
  const keuzes = keuzesVan(info);
  if (keuzes.length === 0) return <Tekstveld {...deel} breedte="middel" />;
  return <Keuzelijst {...deel} opties={keuzelijst(info)} />;
}

function Leeswijze({ f, info }: VeldProps) {
  const { veld, soort } = info;
  const anders = { ...tekstveld(f, veldnaam(veld, 'anders')), label: teksten.anders, nietVerplicht: true };
  const keuzes = keuzesVan(info);
  if (keuzes.length > 0) {
    return (
      <>
        <Keuzelijst {...anders} leeg={teksten.andersGeen} opties={keuzelijst(info)} />
        <Meer f={f} info={info} titel={teksten.woorden} delen={keuzes.map((keuze): Deel => `woord.${keuze}`)}>
          <Alinea>{teksten.woordenUitleg}</Alinea>
          <div className="nav-celrij nav-celrij--breed">
            {keuzes.map((keuze) => (
              <Tekstvak
                key={keuze}
                {...tekstveld(f, veldnaam(veld, `woord.${keuze}`))}
                label={teksten.woord(woord(woordenVan(veld), keuze))}
                nietVerplicht
                regels={2}
              />
            ))}
          </div>
        </Meer>
      </>
    );
  }
  if (soort === 'dag') {
    const { waarde, ...vormen } = f.veld(veldnaam(veld, 'datumvormen'));
    return (
      <Meer f={f} info={info} titel={teksten.datumvormen} delen={['datumvormen']}>
        <Selectievakjes
          {...vormen}
          waarde={[waarde ?? []].flat() as string[]}
          label={teksten.datumvormKies}
          uitleg={teksten.datumvormenUitleg}
          opties={opties(teksten.datumvorm)}
          nietVerplicht
        />
      </Meer>
    );
  }
  const { waarde, ...afkappen } = f.veld(veldnaam(veld, 'afkappen'));
  return (
    <Meer f={f} info={info} titel={teksten.fijn} delen={['anders', 'voor', 'afkappen']}>
      <Tekstveld {...anders} breedte="middel" />
      {soort === 'tekst' && (
        <>
          <Tekstveld
            {...tekstveld(f, veldnaam(veld, 'voor'))}
            label={teksten.voor}
            nietVerplicht
            breedte="smal"
          />
          <Selectievakje {...afkappen} waarde={waarde === true} label={teksten.afkappen} />
        </>
      )}
    </Meer>
  );
}

interface MeerProps extends VeldProps {
  titel: string;
  delen: readonly Deel[];
  children: React.ReactNode;
}

/** What most forms do not need; open where something is filled in. */
function Meer({ f, info: { veld }, titel, delen, children }: MeerProps) {
  const gevuld = delen.some((deel) => {
    const waarde = f.waarden[veldnaam(veld, deel)];
    return Array.isArray(waarde) ? waarde.length > 0 : Boolean(waarde);
  });
  return (
    <details className="nav-herleiding" open={gevuld || undefined}>
      <summary>
        {titel}
        <span className="nav-verborgen">{teksten.welk(koppelveldTeksten[veld].label)}</span>
      </summary>
      <div className="nav-stapel">{children}</div>
    </details>
  );
}

const keuzelijst = (info: Koppelveldinfo) =>
  keuzesVan(info).map((waarde) => ({ waarde, label: woord(woordenVan(info.veld), waarde) }));

/** A field of text as a box takes it. */
export const tekstveld = (f: Pick<Staat, 'veld'>, naam: string) => {
  const veld = f.veld(naam);
  return { ...veld, waarde: String(veld.waarde ?? '') };
};
