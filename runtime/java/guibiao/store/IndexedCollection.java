package guibiao.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.List;
import org.h2.mvstore.MVMap;

/** A collection that reads by `_id` or by its most useful ordered index where the query allows it. */
final class IndexedCollection extends H2Collection {
  IndexedCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
      MVMap<String, Object> meta, CursorRegistry cursors) {
    super(database, name, options, documents, meta, cursors);
  }

  /** An index that is new, or whose map was lost, is filled from the documents; one from the file is complete. */
  @Override public void addIndex(Index<Object> index) {
    if (index instanceof OrderedIndex ordered && ordered.isEmpty()) {
      streamAllDocumentsWithPosition().forEach(
          found -> ordered.add(found.getDocument(), found.getPosition(), this));
    }
    super.addIndex(index);
  }

  @Override protected QueryResult queryDocuments(
      Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
    Object id = query.get("_id");
    // the library uses a unique index only where the query names exactly its keys: `_id` and a version is a scan
    if (query.size() > 1 && (id instanceof String || id instanceof ObjectId)) {
      List<Object> position = getDocument(id) == null ? List.of() : List.of(id);
      return matchDocuments(query, position, orderBy, skip, limit, batchSize, fields);
    }
    OrderedIndex best = mostUseful(query);
    return best == null
        ? super.queryDocuments(query, orderBy, skip, limit, batchSize, fields)
        : matchDocuments(query, best.getPositions(query), orderBy, skip, limit, batchSize, fields);
  }

  /** Asked of the collection each time: an index that was dropped is empty, and must answer nobody. */
  private OrderedIndex mostUseful(Document query) {
    OrderedIndex best = null;
    int most = 0;
    for (Index<Object> index : getIndexes()) {
      if (!(index instanceof OrderedIndex ordered)) continue;
      int usefulness = ordered.usefulness(query);
      if (usefulness <= most) continue;
      best = ordered;
      most = usefulness;
    }
    return best;
  }
}
