/** Apart from the form, for it is needed by whoever searches only. */
export { isFoundBy } from '@valopolku/domain';
