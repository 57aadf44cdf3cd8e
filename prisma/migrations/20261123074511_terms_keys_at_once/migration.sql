-- A look-up follows an import at once: nothing waits in the index's list of what is to be filed.
ALTER INDEX "Rendering_keys_idx" SET (fastupdate = off);
ALTER INDEX "Rendering_words" SET (fastupdate = off);
