export { PersonAccountsService } from './person-accounts.service.js';
export { UsersModule } from './users.module.js';
export { KnownEnvironments, KnownTrainees } from './users.port.js';
export { UsersService } from './users.service.js';
