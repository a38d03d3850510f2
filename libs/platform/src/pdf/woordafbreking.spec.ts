import { afbreekpunten } from './woordafbreking';

const delen = (tekst: string): string => {
  const punten = [0, ...afbreekpunten(tekst), tekst.length];
  return punten
    .slice(1)
    .map((punt, nummer) => tekst.slice(punten[nummer], punt))
    .join('-');
};

test.each([
  'kwa-li-teits-on-der-zoek',
  'recht-ma-tig-heids-on-der-zoek',
  'jeugd-hulp-ver-le-ning',
  'IJs-sel-meer-dijk',
  'ver-ant-woor-de-lijk-heid',
])('breekt %s af tussen lettergrepen', (verwacht) => {
  expect(delen(verwacht.replaceAll('-', ''))).toBe(verwacht);
});

test('laat leestekens bij het woord', () => {
  expect(delen('(toezichthouder),')).toBe('(toe-zicht-hou-der),');
});

test.each([
  ['coördinator', 'coör-di-na-tor'],
  ['tweeëntwintig', 'tweeën-twin-tig'],
])('breekt %s niet af waar het trema zou vervallen', (woord, verwacht) => {
  expect(delen(woord)).toBe(verwacht);
});

test.each(['straatje', 'autootje', 'parapluutje', 'cafeetje'])(
  'breekt %s niet af waar de spelling verandert',
  (woord) => {
    expect(delen(woord)).not.toMatch(/(aa|oo|uu|ee)-?t?-tje|o-tje|oo-tje|u-tje/);
  },
);

test.each([
  'korter',
  'Wmo2015artikel',
  'www.voorbeeld.example',
  'GEMEENTEFONDS',
  'Z-2026-00042',
  'naam@voorbeeld.example',
  '',
])('laat "%s" heel', (tekst) => {
  expect(afbreekpunten(tekst)).toEqual([]);
});
