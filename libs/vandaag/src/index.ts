export { VandaagHttpModule } from './vandaag-http.module';
