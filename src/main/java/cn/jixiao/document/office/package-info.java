/** The containers of office documents, zip and OLE2, opened with suspicion; knows nothing of rows. */
@NullMarked
package cn.jixiao.document.office;

import org.jspecify.annotations.NullMarked;
