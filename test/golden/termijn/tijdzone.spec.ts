/** Set by the test environment: the time zone that all tests of terms run in this time. */
const tijdzone = (globalThis as unknown as { TIJDZONE_VAN_DE_PROEF?: string }).TIJDZONE_VAN_DE_PROEF;

it('de proeven van de termijnen draaien echt in de tijdzone die zij noemen', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(tijdzone);
  // Minutes west of Greenwich on a winter day, as `Date` counts them.
  const westelijk = { UTC: 0, 'Europe/Amsterdam': -60, 'America/St_Johns': 210, 'Pacific/Kiritimati': -840 };
  expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(westelijk[tijdzone as keyof typeof westelijk]);
});
