-- What a translation is joined to belongs to the same localisation and is joined to nothing itself: a group has one
-- text, its first translation's. Asked only where "joinedToId" is written.
CREATE FUNCTION joined_to_a_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."joinedToId" IS NULL THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (
    SELECT FROM "Translation" head
    WHERE head.id = NEW."joinedToId" AND head."localisationId" = NEW."localisationId" AND head."joinedToId" IS NULL)
    OR EXISTS (SELECT FROM "Translation" member WHERE member."joinedToId" = NEW.id)
  THEN
    RAISE EXCEPTION 'a translation is joined to the first of its group' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'Translation_joined_to_a_head', TABLE = 'Translation';
  END IF;
  RETURN NULL;
END $$;

-- At the end of the transaction: who joins two groups writes one translation after another.
CREATE CONSTRAINT TRIGGER "Translation_joined_to_a_head" AFTER INSERT OR UPDATE OF "joinedToId" ON "Translation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION joined_to_a_head();
