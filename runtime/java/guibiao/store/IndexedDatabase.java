package guibiao.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVStore;

/** A database whose secondary indexes are kept, in maps of their own beside those of the library. */
final class IndexedDatabase extends H2Database {
  private final MVStore store;

  IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
    super(name, store, cursors);
    this.store = store;
    super.initializeNamespacesAndIndexes();
  }

  /** Called by the parent's constructor, before `store` is set: waits for ours. */
  @Override protected void initializeNamespacesAndIndexes() {}

  @Override protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new OrderedIndex(store.openMap(orderedMap(getDatabaseName() + "." + collection, name)), name, keys, sparse);
  }

  @Override protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    String full = getDatabaseName() + "." + name;
    return new IndexedCollection(
        this, name, options, store.openMap("databases." + full), store.openMap("meta." + full), cursorRegistry);
  }

  /**
   * Asked to drop an index by its name, or all of a collection by `*`, the library forgets those of every
   * collection, and with the next start their uniqueness is gone. Asked by keys, it drops the one that is meant.
   */
  @Override public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
    if (!command.equalsIgnoreCase("dropIndexes") || !(query.get("index") instanceof String name)) {
      return super.handleCommand(channel, command, query, resolver, oplog);
    }
    Document reply = new Document("ok", 1.0);
    List<Document> meant = resolveCollection(String.valueOf(query.get(command)), true).getIndexes().stream()
        .filter(index -> name.equals("*") ? !index.getName().equals("_id_") : index.getName().equals(name))
        .map(IndexedDatabase::keysOf)
        .toList();
    if (meant.isEmpty() && !name.equals("*")) return super.handleCommand(channel, command, query, resolver, oplog);
    for (Document keys : meant) {
      Document byKeys = query.clone();
      byKeys.put("index", keys);
      reply = super.handleCommand(channel, command, byKeys, resolver, oplog);
    }
    return reply;
  }

  private static Document keysOf(Index<?> index) {
    Document keys = new Document();
    for (IndexKey key : index.getKeys()) keys.put(key.getKey(), key.isAscending() ? 1 : -1);
    return keys;
  }

  @Override protected void dropIndex(MongoCollection<Object> collection, String name) {
    super.dropIndex(collection, name);
    remove(orderedMap(collection.getFullName(), name));
  }

  /**
   * The library asks for the collection's old name after it has given it the new one, and so renames nothing on
   * the file: the documents are gone with the next start. Here every map moves before the library looks.
   */
  @Override public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
    String before = collection.getFullName();
    String after = getDatabaseName() + "." + newName;
    rename("databases." + before, "databases." + after);
    rename("meta." + before, "meta." + after);
    for (Index<?> index : collection.getIndexes()) {
      rename(orderedMap(before, index.getName()), orderedMap(after, index.getName()));
      rename(uniqueMap(before, index.getName()), uniqueMap(after, index.getName()));
    }
    super.moveCollection(from, collection, newName);
  }

  private void rename(String before, String after) {
    if (store.hasMap(before)) store.renameMap(store.openMap(before), after);
  }

  private void remove(String map) {
    if (store.hasMap(map)) store.removeMap(map);
  }

  private static String orderedMap(String collection, String index) { return "index." + collection + "." + index; }

  /** The name that the library gives. */
  private static String uniqueMap(String collection, String index) { return collection + "._index_" + index; }
}
