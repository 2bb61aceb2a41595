import { useQuery } from '@tanstack/react-query';
import { configurationQuery } from '../session/session.queries.js';

/** A line over everything, written by whoever runs the service. */
export function ServiceBanner() {
  const { data } = useQuery(configurationQuery);
  return data?.banner ? <div className="banner" role="status">{data.banner}</div> : null;
}
