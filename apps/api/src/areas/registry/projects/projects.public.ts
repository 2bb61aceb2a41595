export { PeriodsOfProject } from './periods-of-project.port.js';
export { ProjectsModule } from './projects.module.js';
export { ProjectsService } from './projects.service.js';
