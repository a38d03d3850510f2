export { AanbiederbeeldHttpModule } from './aanbiederbeeld-http.module';
