/** Injection token of `Config`: `constructor(@Inject(CONFIG) private readonly config: Config)`. */
export const CONFIG = Symbol('config');
