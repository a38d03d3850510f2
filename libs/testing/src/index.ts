export { leefVolgensTabel } from './overgangsmodel';
