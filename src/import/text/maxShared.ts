/**
 * Longest value, in UTF-16 units, that is read again for another task: people, times and deliverables are shorter, and a
 * hostile table may repeat one cell for 100,000 rows.
 */
export const maxShared = 2_000;
