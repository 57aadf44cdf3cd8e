-- Editions are signed off seldom and looked for by hundreds of passages at a time: each must be in the index, and none in a
-- list that every look-up reads to its end.
ALTER INDEX "EditionPassages_passages_idx" SET (fastupdate = off);
