package org.banfu.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// Lucene with bigrams and unigrams (`CJKBigramFilter`, as in Solr and Elasticsearch): a text is a
/// phrase of its bigrams, a single character its unigram. Punctuation is lost in the analysis.
final class LuceneEngine implements Engine {
  private static final String TEXT = "text";

  private final Analyzer analyzer =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var source = new StandardTokenizer();
          int scripts =
              CJKBigramFilter.HAN
                  | CJKBigramFilter.HANGUL
                  | CJKBigramFilter.HIRAGANA
                  | CJKBigramFilter.KATAKANA;
          return new TokenStreamComponents(source, new CJKBigramFilter(source, scripts, true));
        }
      };

  private @Nullable DirectoryReader reader;
  private @Nullable IndexSearcher searcher;

  @Override
  public void build(Path folder, Stream<Proposal> proposals) throws Exception {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Proposal proposal : (Iterable<Proposal>) proposals::iterator) {
        var document = new Document();
        document.add(new TextField(TEXT, Texts.whole(proposal), Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }

  @Override
  public void open(Path folder) throws Exception {
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
  }

  @Override
  public int find(String text) throws Exception {
    IndexSearcher opened = Objects.requireNonNull(searcher);
    TopDocs top =
        opened.search(query(text), new TopScoreDocCollectorManager(50, null, Integer.MAX_VALUE));
    var passages = new ArrayList<String>();
    for (ScoreDoc doc : top.scoreDocs) {
      String whole = opened.storedFields().document(doc.doc).get(TEXT);
      passages.add(Engine.passage(Objects.requireNonNull(whole), text));
    }
    return (int) top.totalHits.value();
  }

  /// The bigrams at their places; where there are none the unigrams.
  private Query query(String text) throws IOException {
    var phrase = new PhraseQuery.Builder();
    var single = new ArrayList<Term>();
    int bigrams = 0;
    int position = -1;
    try (TokenStream tokens = analyzer.tokenStream(TEXT, text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var step = tokens.addAttribute(PositionIncrementAttribute.class);
      var length = tokens.addAttribute(PositionLengthAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        position += step.getPositionIncrement();
        if (length.getPositionLength() > 1) {
          phrase.add(new Term(TEXT, term.toString()), position);
          bigrams++;
        } else {
          single.add(new Term(TEXT, term.toString()));
        }
      }
      tokens.end();
    }
    if (bigrams > 0) {
      return phrase.build();
    }
    return single.size() == 1
        ? new TermQuery(single.getFirst())
        : new PhraseQuery(TEXT, single.stream().map(Term::text).toArray(String[]::new));
  }

  @Override
  public void close() throws Exception {
    if (reader != null) {
      reader.close();
    }
  }
}
